import type { Text } from "../../lang.ts";

// Rules that refuse a save: what was typed stays on the page.
export const saveMessages = {
  // {label}
  "kind-format": {
    fi: "{label}: vastausta ei voi lukea. Tarkista muoto.",
    sv: "{label}: svaret går inte att läsa. Kontrollera formatet.",
    en: "{label}: the answer cannot be read. Check its form.",
  },
  "kind-format.number": {
    fi: "{label}: kirjoita luku numeroin, esimerkiksi 12 tai 12,5.",
    sv: "{label}: skriv ett tal med siffror, till exempel 12 eller 12,5.",
    en: "{label}: write a number in figures, for example 12 or 12.5.",
  },
  "kind-format.whole-euros": {
    fi: "{label}: kirjoita summa kokonaisina euroina ilman senttejä, esimerkiksi 85000.",
    sv: "{label}: skriv beloppet i hela euro utan cent, till exempel 85000.",
    en: "{label}: write the sum in whole euros without cents, for example 85000.",
  },
  "kind-format.date": {
    fi: "{label}: anna päivä, joka on kalenterissa, esimerkiksi 31.8.2027.",
    sv: "{label}: ange ett datum som finns i kalendern, till exempel 31.8.2027.",
    en: "{label}: give a day that is in the calendar, for example 31.8.2027.",
  },
  "kind-format.time": {
    fi: "{label}: kirjoita kellonaika tunteina ja minuutteina, esimerkiksi 16.00.",
    sv: "{label}: ange klockslaget i timmar och minuter, till exempel 16.00.",
    en: "{label}: write the time in hours and minutes, for example 16:00.",
  },
  "kind-format.year": {
    fi: "{label}: kirjoita vuosi neljällä numerolla, väliltä 2000–2099.",
    sv: "{label}: skriv årtalet med fyra siffror, mellan 2000 och 2099.",
    en: "{label}: write the year in four figures, between 2000 and 2099.",
  },
  "kind-format.choice": {
    fi: "{label}: valitse jokin tarjotuista vaihtoehdoista.",
    sv: "{label}: välj något av alternativen.",
    en: "{label}: choose one of the options offered.",
  },
  // {label}
  "team-owner": {
    fi: "{label}: työryhmää muuttaa vain suunnitelman omistaja. Työryhmää ei muutettu.",
    sv: "{label}: bara planens ägare ändrar arbetsgruppen. Arbetsgruppen ändrades inte.",
    en: "{label}: only the owner of the plan changes the team. The team was not changed.",
  },
  // {label}
  "code-known": {
    fi: "{label}: valittua vaihtoehtoa ei ole. Lataa sivu uudelleen ja valitse luettelosta.",
    sv: "{label}: det valda alternativet finns inte. Ladda om sidan och välj i listan.",
    en: "{label}: there is no such option. Reload the page and choose from the list.",
  },
  // {label}, {other} what was sent; the last two have only {label}
  "code-known.cpv": {
    fi: "{label}: CPV-koodia {other} ei ole. Hae koodi sanalla ja valitse se luettelosta.",
    sv: "{label}: CPV-koden {other} finns inte. Sök med ett ord och välj koden i listan.",
    en: "{label}: there is no CPV code {other}. Search by word and choose the code from the list.",
  },
  "code-known.place": {
    fi: "{label}: paikkaa ”{other}” ei löydy. Valitse kunta tai maakunta luettelosta.",
    sv: "{label}: platsen ”{other}” hittas inte. Välj kommun eller landskap i listan.",
    en: "{label}: no place “{other}” was found. Choose a municipality or region from the list.",
  },
  "code-known.person": {
    fi: "{label}: henkilöllä ”{other}” ei ole tunnusta palvelussa. Kutsu hänet ensin.",
    sv: "{label}: ”{other}” har inget konto i tjänsten. Bjud in personen först.",
    en: "{label}: “{other}” has no account in the service. Invite the person first.",
  },
  "code-known.unit": {
    fi: "{label}: yksikköä ”{other}” ei löydy. Valitse luettelosta tai kirjoita nimi.",
    sv: "{label}: enheten ”{other}” hittas inte. Välj i listan eller skriv namnet.",
    en: "{label}: no unit “{other}” was found. Choose from the list or write its name.",
  },
  "code-known.example": {
    fi: "{label}: valittua esimerkkiä ei löydy tai se on vedetty pois. Valitse toinen.",
    sv: "{label}: det valda exemplet hittas inte eller har dragits tillbaka. Välj ett annat.",
    en: "{label}: the chosen example is not there or has been withdrawn. Choose another.",
  },
  "code-known.plan": {
    fi: "{label}: valittua suunnitelmaa ei löydy. Valitse suunnitelma, jonka voit avata.",
    sv: "{label}: den valda planen hittas inte. Välj en plan som du kan öppna.",
    en: "{label}: the chosen plan is not there. Choose a plan that you can open.",
  },
  // {label}
  "text-legal": {
    fi: "{label}: tekstissä on merkkejä, joita ei voi tallentaa. Kirjoita ne uudelleen tai liitä teksti ilman muotoilua.",
    sv: "{label}: texten innehåller tecken som inte kan sparas. Skriv dem på nytt eller klistra in texten utan formatering.",
    en: "{label}: the text holds characters that cannot be saved. Write them anew or paste the text without formatting.",
  },
  // {label}
  "text-hard-max": {
    fi: "{label}: teksti on liian pitkä tallennettavaksi. Enintään 20 000 merkkiä mahtuu. Lyhennä tai lisää loppuosa liitteeksi.",
    sv: "{label}: texten är för lång för att sparas. Högst 20 000 tecken ryms. Förkorta den eller bifoga resten som bilaga.",
    en: "{label}: the text is too long to save. At most 20,000 characters fit. Shorten it or attach the rest.",
  },
  // {label}, {max}, {count} rows now
  "rows-max": {
    fi: "{label}: rivejä on {count}, enintään {max} mahtuu. Poista rivejä tai yhdistä niitä.",
    sv: "{label}: det finns {count} rader, högst {max} ryms. Ta bort rader eller slå ihop dem.",
    en: "{label}: there are {count} rows and at most {max} fit. Remove rows or join them.",
  },
  // {label}, {other} name of the file, {max} in megabytes
  "file-limits.size": {
    fi: "{label}: tiedosto {other} on liian suuri. Yhden tiedoston koko saa olla enintään {max} Mt.",
    sv: "{label}: filen {other} är för stor. En fil får vara högst {max} MB.",
    en: "{label}: the file {other} is too large. One file may be at most {max} MB.",
  },
  // {label}, {other} name of the file
  "file-limits.type": {
    fi: "{label}: tiedoston {other} muotoa ei voi ottaa vastaan. Hyväksyttäviä ovat PDF, Word, Excel, PowerPoint, OpenDocument, kuva (PNG, JPEG), teksti ja CSV.",
    sv: "{label}: formatet på filen {other} kan inte tas emot. PDF, Word, Excel, PowerPoint, OpenDocument, bild (PNG, JPEG), text eller CSV går bra.",
    en: "{label}: the format of the file {other} cannot be taken. PDF, Word, Excel, PowerPoint, OpenDocument, image (PNG, JPEG), text or CSV will do.",
  },
  // {label}, {other} name of the file
  "file-limits.infected": {
    fi: "{label}: virustorjunta löysi tiedostosta {other} haittaohjelman, eikä sitä tallennettu. Kerro asiasta kaupunkisi tietohallinnolle.",
    sv: "{label}: virusskyddet hittade ett skadeprogram i filen {other}, och den sparades inte. Berätta det för din stads dataförvaltning.",
    en: "{label}: the virus scanner found malware in the file {other}, and it was not saved. Tell the IT department of your city.",
  },
  // {label}, {other} name of the file
  "file-limits.unscanned": {
    fi: "{label}: tiedostoa {other} ei voitu nyt tarkistaa virusten varalta, eikä sitä tallennettu. Yritä hetken päästä uudelleen.",
    sv: "{label}: filen {other} kunde inte kontrolleras för virus nu, och den sparades inte. Försök på nytt om en stund.",
    en: "{label}: the file {other} could not be checked for viruses just now, and it was not saved. Try again in a moment.",
  },
  // {label}, {max}, {count} files now
  "file-limits.count": {
    fi: "{label}: tiedostoja on {count}, enintään {max} mahtuu. Poista tai yhdistä tiedostoja.",
    sv: "{label}: det finns {count} filer, högst {max} ryms. Ta bort eller slå ihop filer.",
    en: "{label}: there are {count} files and at most {max} fit. Remove or join files.",
  },
  // {label}, {other} name of the widest level allowed
  "level-not-wider": {
    fi: "{label}: jakamista voi vain rajata. Laajin sallittu taso on ”{other}”.",
    sv: "{label}: delningen kan bara begränsas. Den vidaste tillåtna nivån är ”{other}”.",
    en: "{label}: sharing can only be narrowed. The widest level allowed is “{other}”.",
  },
  // {label}
  "secret-ground": {
    fi: "{label}: valitse peruste julkisuuslaista, kun merkitset vastauksen salassa pidettäväksi.",
    sv: "{label}: välj en grund i offentlighetslagen när du markerar svaret som sekretessbelagt.",
    en: "{label}: choose a ground in the Openness Act when you mark the answer secret.",
  },
} satisfies Record<string, Text>;
