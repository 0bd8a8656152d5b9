/** Where the rules were read. Keys are short, because every rule names one or more. */
export const sources = {
  act: "Act 1397/2016, consolidated text including 592/2024, Finlex (finlex.fi/fi/laki/ajantasa/2016/20161397)",
  "act-original":
    "Act 1397/2016, original Finnish and Swedish texts, and amending acts 499/2021, 656/2021, 164/2024, 592/2024, Finlex",
  "act-amendments": "List of acts that amend 1397/2016, including 443/2025 and 718/2025 (only the list was read)",
  "dir-2014-24": "Directive 2014/24/EU on public procurement",
  "wto-2026": "WTO notification of the EU thresholds 2026–2027, naming Regulations (EU) 2025/2150–2152 and 2025/2487",
  "comparison-2026": "Mondaq, 27 October 2025: EU thresholds 2024–2025 and 2026–2027 compared",
  "ogp-2026": "Irish construction procurement guidance (cwmf.gov.ie), 15 December 2025: EU thresholds from 2026",
  "art-13": "Structure of the amendments of Article 13 of Directive 2014/24/EU (legislation.gov.uk)",
  hankinnat: "Advisory unit for public procurement, hankinnat.fi: thresholds, periods, small purchases",
  tem: "Ministry of Economic Affairs and Employment, tem.fi: EU and national thresholds (state of 2022)",
  pcp: "European Commission, SEC(2007) 1668 to COM(2007) 799: pre-commercial procurement",
  "state-aid": "Framework for State aid for research, development and innovation 2022/C 414/01",
  "bill-2026": "Government bill HE 2/2026 vp and summaries by the Government and law firms, February 2026",
  "act-150-1930": "Act 150/1930 on computing statutory periods, §§ 1–6 (finlex.fi/fi/laki/ajantasa/1930/19300150)",
  "reg-1182-71":
    "Regulation (EEC, Euratom) 1182/71 on periods, dates and time limits (Arts. 1–2 read; Art. 3(4) quoted)",
  "church-act": "Church Act 1054/1993 chapter 4 § 3, as quoted (the present Church Act 652/2023 was not read)",
  "act-388-1937": "Act 388/1937 on Independence Day (fi.wikisource.org)",
  tool: "This tool's own rule of thumb",
} as const;

export type Source = keyof typeof sources;
