import { accounts as accountsEn } from "./en/accounts.ts";
import { advice as adviceEn } from "./en/advice.ts";
import { adviser as adviserEn } from "./en/adviser.ts";
import { after as afterEn } from "./en/after.ts";
import { cases as casesEn } from "./en/cases.ts";
import { common as commonEn } from "./en/common.ts";
import { coordination as coordinationEn } from "./en/coordination.ts";
import { cpv as cpvEn } from "./en/cpv.ts";
import { documents as documentsEn } from "./en/documents.ts";
import { emptyForm as emptyFormEn } from "./en/empty-form.ts";
import { examples as examplesEn } from "./en/examples.ts";
import { facts as factsEn } from "./en/facts.ts";
import { feedback as feedbackEn } from "./en/feedback.ts";
import { guidance as guidanceEn } from "./en/guidance.ts";
import { home as homeEn } from "./en/home.ts";
import { identity as identityEn } from "./en/identity.ts";
import { importExamples as importExamplesEn } from "./en/import-examples.ts";
import { information as informationEn } from "./en/information.ts";
import { inquiries as inquiriesEn } from "./en/inquiries.ts";
import { law as lawEn } from "./en/law.ts";
import { layout as layoutEn } from "./en/layout.ts";
import { leaving as leavingEn } from "./en/leaving.ts";
import { log as logEn } from "./en/log.ts";
import { mails as mailsEn } from "./en/mails.ts";
import { market as marketEn } from "./en/market.ts";
import { network as networkEn } from "./en/network.ts";
import { notifications as notificationsEn } from "./en/notifications.ts";
import { openData as openDataEn } from "./en/open-data.ts";
import { overview as overviewEn } from "./en/overview.ts";
import { personalData as personalDataEn } from "./en/personal-data.ts";
import { planDocuments as planDocumentsEn } from "./en/plan-documents.ts";
import { planFile as planFileEn } from "./en/plan-file.ts";
import { plans as plansEn } from "./en/plans.ts";
import { presence as presenceEn } from "./en/presence.ts";
import { problems as problemsEn } from "./en/problems.ts";
import { proposals as proposalsEn } from "./en/proposals.ts";
import { publishing as publishingEn } from "./en/publishing.ts";
import { radar as radarEn } from "./en/radar.ts";
import { replies as repliesEn } from "./en/replies.ts";
import { reviews as reviewsEn } from "./en/reviews.ts";
import { searches as searchesEn } from "./en/searches.ts";
import { talk as talkEn } from "./en/talk.ts";
import { team as teamEn } from "./en/team.ts";
import { twoStep as twoStepEn } from "./en/two-step.ts";
import { ui as uiEn } from "./en/ui.ts";
import { verify as verifyEn } from "./en/verify.ts";
import { versions as versionsEn } from "./en/versions.ts";
import { wordings as wordingsEn } from "./en/wordings.ts";
import { accounts as accountsFi } from "./fi/accounts.ts";
import { advice as adviceFi } from "./fi/advice.ts";
import { adviser as adviserFi } from "./fi/adviser.ts";
import { after as afterFi } from "./fi/after.ts";
import { cases as casesFi } from "./fi/cases.ts";
import { common as commonFi } from "./fi/common.ts";
import { coordination as coordinationFi } from "./fi/coordination.ts";
import { cpv as cpvFi } from "./fi/cpv.ts";
import { documents as documentsFi } from "./fi/documents.ts";
import { emptyForm as emptyFormFi } from "./fi/empty-form.ts";
import { examples as examplesFi } from "./fi/examples.ts";
import { facts as factsFi } from "./fi/facts.ts";
import { feedback as feedbackFi } from "./fi/feedback.ts";
import { guidance as guidanceFi } from "./fi/guidance.ts";
import { home as homeFi } from "./fi/home.ts";
import { identity as identityFi } from "./fi/identity.ts";
import { importExamples as importExamplesFi } from "./fi/import-examples.ts";
import { information as informationFi } from "./fi/information.ts";
import { inquiries as inquiriesFi } from "./fi/inquiries.ts";
import { law as lawFi } from "./fi/law.ts";
import { layout as layoutFi } from "./fi/layout.ts";
import { leaving as leavingFi } from "./fi/leaving.ts";
import { log as logFi } from "./fi/log.ts";
import { mails as mailsFi } from "./fi/mails.ts";
import { market as marketFi } from "./fi/market.ts";
import { network as networkFi } from "./fi/network.ts";
import { notifications as notificationsFi } from "./fi/notifications.ts";
import { openData as openDataFi } from "./fi/open-data.ts";
import { overview as overviewFi } from "./fi/overview.ts";
import { personalData as personalDataFi } from "./fi/personal-data.ts";
import { planDocuments as planDocumentsFi } from "./fi/plan-documents.ts";
import { planFile as planFileFi } from "./fi/plan-file.ts";
import { plans as plansFi } from "./fi/plans.ts";
import { presence as presenceFi } from "./fi/presence.ts";
import { problems as problemsFi } from "./fi/problems.ts";
import { proposals as proposalsFi } from "./fi/proposals.ts";
import { publishing as publishingFi } from "./fi/publishing.ts";
import { radar as radarFi } from "./fi/radar.ts";
import { replies as repliesFi } from "./fi/replies.ts";
import { reviews as reviewsFi } from "./fi/reviews.ts";
import { searches as searchesFi } from "./fi/searches.ts";
import { talk as talkFi } from "./fi/talk.ts";
import { team as teamFi } from "./fi/team.ts";
import { twoStep as twoStepFi } from "./fi/two-step.ts";
import { ui as uiFi } from "./fi/ui.ts";
import { verify as verifyFi } from "./fi/verify.ts";
import { versions as versionsFi } from "./fi/versions.ts";
import { wordings as wordingsFi } from "./fi/wordings.ts";
import { accounts as accountsSv } from "./sv/accounts.ts";
import { advice as adviceSv } from "./sv/advice.ts";
import { adviser as adviserSv } from "./sv/adviser.ts";
import { after as afterSv } from "./sv/after.ts";
import { cases as casesSv } from "./sv/cases.ts";
import { common as commonSv } from "./sv/common.ts";
import { coordination as coordinationSv } from "./sv/coordination.ts";
import { cpv as cpvSv } from "./sv/cpv.ts";
import { documents as documentsSv } from "./sv/documents.ts";
import { emptyForm as emptyFormSv } from "./sv/empty-form.ts";
import { examples as examplesSv } from "./sv/examples.ts";
import { facts as factsSv } from "./sv/facts.ts";
import { feedback as feedbackSv } from "./sv/feedback.ts";
import { guidance as guidanceSv } from "./sv/guidance.ts";
import { home as homeSv } from "./sv/home.ts";
import { identity as identitySv } from "./sv/identity.ts";
import { importExamples as importExamplesSv } from "./sv/import-examples.ts";
import { information as informationSv } from "./sv/information.ts";
import { inquiries as inquiriesSv } from "./sv/inquiries.ts";
import { law as lawSv } from "./sv/law.ts";
import { layout as layoutSv } from "./sv/layout.ts";
import { leaving as leavingSv } from "./sv/leaving.ts";
import { log as logSv } from "./sv/log.ts";
import { mails as mailsSv } from "./sv/mails.ts";
import { market as marketSv } from "./sv/market.ts";
import { network as networkSv } from "./sv/network.ts";
import { notifications as notificationsSv } from "./sv/notifications.ts";
import { openData as openDataSv } from "./sv/open-data.ts";
import { overview as overviewSv } from "./sv/overview.ts";
import { personalData as personalDataSv } from "./sv/personal-data.ts";
import { planDocuments as planDocumentsSv } from "./sv/plan-documents.ts";
import { planFile as planFileSv } from "./sv/plan-file.ts";
import { plans as plansSv } from "./sv/plans.ts";
import { presence as presenceSv } from "./sv/presence.ts";
import { problems as problemsSv } from "./sv/problems.ts";
import { proposals as proposalsSv } from "./sv/proposals.ts";
import { publishing as publishingSv } from "./sv/publishing.ts";
import { radar as radarSv } from "./sv/radar.ts";
import { replies as repliesSv } from "./sv/replies.ts";
import { reviews as reviewsSv } from "./sv/reviews.ts";
import { searches as searchesSv } from "./sv/searches.ts";
import { talk as talkSv } from "./sv/talk.ts";
import { team as teamSv } from "./sv/team.ts";
import { twoStep as twoStepSv } from "./sv/two-step.ts";
import { ui as uiSv } from "./sv/ui.ts";
import { verify as verifySv } from "./sv/verify.ts";
import { versions as versionsSv } from "./sv/versions.ts";
import { wordings as wordingsSv } from "./sv/wordings.ts";

/** All texts of the interface: one file a language and namespace. Texts of the form stand with the form. */
export const messages = {
  en: {
    accounts: accountsEn,
    advice: adviceEn,
    adviser: adviserEn,
    after: afterEn,
    cases: casesEn,
    common: commonEn,
    coordination: coordinationEn,
    emptyForm: emptyFormEn,
    examples: examplesEn,
    cpv: cpvEn,
    documents: documentsEn,
    law: lawEn,
    layout: layoutEn,
    log: logEn,
    mails: mailsEn,
    market: marketEn,
    network: networkEn,
    notifications: notificationsEn,
    openData: openDataEn,
    overview: overviewEn,
    planDocuments: planDocumentsEn,
    planFile: planFileEn,
    plans: plansEn,
    presence: presenceEn,
    problems: problemsEn,
    proposals: proposalsEn,
    feedback: feedbackEn,
    guidance: guidanceEn,
    home: homeEn,
    identity: identityEn,
    importExamples: importExamplesEn,
    information: informationEn,
    inquiries: inquiriesEn,
    facts: factsEn,
    publishing: publishingEn,
    radar: radarEn,
    replies: repliesEn,
    reviews: reviewsEn,
    searches: searchesEn,
    talk: talkEn,
    team: teamEn,
    twoStep: twoStepEn,
    ui: uiEn,
    verify: verifyEn,
    leaving: leavingEn,
    personalData: personalDataEn,
    versions: versionsEn,
    wordings: wordingsEn,
  },
  fi: {
    accounts: accountsFi,
    advice: adviceFi,
    adviser: adviserFi,
    after: afterFi,
    cases: casesFi,
    common: commonFi,
    coordination: coordinationFi,
    emptyForm: emptyFormFi,
    examples: examplesFi,
    cpv: cpvFi,
    documents: documentsFi,
    law: lawFi,
    layout: layoutFi,
    log: logFi,
    mails: mailsFi,
    market: marketFi,
    network: networkFi,
    notifications: notificationsFi,
    openData: openDataFi,
    overview: overviewFi,
    planDocuments: planDocumentsFi,
    planFile: planFileFi,
    plans: plansFi,
    presence: presenceFi,
    problems: problemsFi,
    proposals: proposalsFi,
    feedback: feedbackFi,
    guidance: guidanceFi,
    home: homeFi,
    identity: identityFi,
    importExamples: importExamplesFi,
    information: informationFi,
    inquiries: inquiriesFi,
    facts: factsFi,
    publishing: publishingFi,
    radar: radarFi,
    replies: repliesFi,
    reviews: reviewsFi,
    searches: searchesFi,
    talk: talkFi,
    team: teamFi,
    twoStep: twoStepFi,
    ui: uiFi,
    verify: verifyFi,
    leaving: leavingFi,
    personalData: personalDataFi,
    versions: versionsFi,
    wordings: wordingsFi,
  },
  sv: {
    accounts: accountsSv,
    advice: adviceSv,
    adviser: adviserSv,
    after: afterSv,
    cases: casesSv,
    common: commonSv,
    coordination: coordinationSv,
    emptyForm: emptyFormSv,
    examples: examplesSv,
    cpv: cpvSv,
    documents: documentsSv,
    law: lawSv,
    layout: layoutSv,
    log: logSv,
    mails: mailsSv,
    market: marketSv,
    network: networkSv,
    notifications: notificationsSv,
    openData: openDataSv,
    overview: overviewSv,
    planDocuments: planDocumentsSv,
    planFile: planFileSv,
    plans: plansSv,
    presence: presenceSv,
    problems: problemsSv,
    proposals: proposalsSv,
    feedback: feedbackSv,
    guidance: guidanceSv,
    home: homeSv,
    identity: identitySv,
    importExamples: importExamplesSv,
    information: informationSv,
    inquiries: inquiriesSv,
    facts: factsSv,
    publishing: publishingSv,
    radar: radarSv,
    replies: repliesSv,
    reviews: reviewsSv,
    searches: searchesSv,
    talk: talkSv,
    team: teamSv,
    twoStep: twoStepSv,
    ui: uiSv,
    verify: verifySv,
    leaving: leavingSv,
    personalData: personalDataSv,
    versions: versionsSv,
    wordings: wordingsSv,
  },
};
