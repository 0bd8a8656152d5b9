import { expect, test } from "vitest";
import { productName } from "~/domain/case/rules/text.ts";
import { placeNames } from "~/domain/standards/places.ts";

test.each([
  ["Kaupunki tarvitsee Kuormaxin liukkaiden katujen hoitoon.", "Kuormaxin"],
  ["Staden behöver Snowbot för skolgårdarna.", "Snowbot"],
  ["The city cannot run Gritmaster in the winter.", "Gritmaster"],
  ["Päivystäjä ei näe eKartta®-näkymää ajoissa.", "eKartta®-näkymää"],
  ["The staff cannot read the trail map™ on a phone.", "map™"],
  ["Kaupungin ORACLEBASE ei kerro jonoista.", "ORACLEBASE"],
])("%s names a product", (text, name) => {
  expect(productName(text, placeNames)).toContain(name.replace(/™|®.*$/, ""));
});

test.each([
  "Tampereen katujen kunnossapito ei tiedä, mitkä alikulut tulvivat.",
  "Asukkaat eivät pääse Turusta Lahteen eivätkä Lahdesta Poriin ilman vaihtoa.",
  "Kaupungin ulkopuolella, Seinäjoella ja Kauniaisissa, jonot kasvavat.",
  "Hämeenkadun ja Itsenäisyydenkadun liikenne seisoo, ja Näsijärven vesi nousee.",
  "Henkilöstö ei saa ICT-palveluja EU:n rahoituksella, ja CO2-päästöt sekä kWh-kulutus kasvavat.",
  "Ruotsissa ja Virossa sama tarve on ratkaistu, Suomessa ei.",
  "Invånarna i Vasa och Helsingfors kommer inte till Åbo i tid, och EU:s mål nås inte.",
  "Eleverna i Jakobstad saknar information på finska. På måndagar är köerna längst.",
  "People in Oulu and Espoo wait from Monday to Friday in March, and Finnish and Swedish speakers wait longest.",
  "The city's IoT sensors do not say, in °C or MWh, how much heat Vantaa loses. Nobody knows why.",
  "Helsingin ja Espoon asukkaat odottavat: Kukaan ei kerro, miksi.",
])("%s names no product", (text) => {
  expect(productName(text, placeNames)).toBeUndefined();
});
