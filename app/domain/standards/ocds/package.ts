import { type Json, type JsonObject, known } from "./json.ts";

export type Release = JsonObject & { readonly ocid: string; readonly id: string; readonly date: string };

const extensionsOf = "https://raw.githubusercontent.com/open-contracting-extensions";
/** Extensions of the standard whose fields our releases have. */
const extensions = [
  "ocds_awardCriteria_extension/master",
  "ocds_communication_extension/master",
  "ocds_countryCode_extension/master",
  "ocds_enquiry_extension/master",
  "ocds_finance_extension/master",
  "ocds_legalBasis_extension/1.1",
  "ocds_location_extension/master",
  "ocds_lots_extension/master",
  "ocds_options_extension/master",
  "ocds_organizationClassification_extension/1.1",
  "ocds_process_title_extension/master",
  "ocds_submissionTerms_extension/master",
  "ocds_suitability_extension/master",
  "ocds_sustainability_extension/master",
  "ocds_techniques_extension/master",
].map((one) => `${extensionsOf}/${one}/extension.json`);

export interface Publisher {
  name: string;
  businessId?: string;
}

export interface PackageFacts {
  /** Where the package is found. */
  uri: string;
  publishedAt: Date;
  publisher: Publisher;
  /** Of what is open to all. */
  licence?: string;
}

const about = ({ uri, publishedAt, publisher, licence }: PackageFacts): JsonObject =>
  known({
    uri,
    version: "1.1",
    extensions,
    publishedDate: publishedAt.toISOString(),
    publisher: known({
      name: publisher.name,
      scheme: publisher.businessId && "FI-PRO",
      uid: publisher.businessId,
    }),
    license: licence,
  });

export const releasePackage = (facts: PackageFacts, releases: readonly Release[]): JsonObject => ({
  ...about(facts),
  releases,
});

/** A process of one release: as it was published, and the same as what stands now. */
const recordOf = (release: Release): Json => ({
  ocid: release.ocid,
  releases: [release],
  compiledRelease: { ...release, id: `${release.ocid}-${release.date}`, tag: ["compiled"] },
});

export const recordPackage = (facts: PackageFacts, releases: readonly Release[]): JsonObject => ({
  ...about(facts),
  records: releases.map(recordOf),
});
