package vn.nhan.isolation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an id in an address can name, by the words that stand before it. */
enum Thing {
    BUSINESS("businesses", "business", "households", "onboarding", "duplicates", "with"),
    FIRM_LINK("firm-links"),
    PAPER("papers"),
    BULK_VERIFICATION("bulk-verifications", "verifications"),
    INVITATION("invitations"),
    INTAKE("intakes"),
    MEMBER_SHEET("member-sheets", "sheets"),
    DELEGATION("delegations", "helpers"),
    MEMBER("members"),
    MEMBERSHIP("memberships"),
    /** Of a membership; no address names it. */
    HOUSEHOLD(),
    PICTURE("pictures"),
    BANK_ACCOUNT("bank-accounts", "accounts"),
    CHANNEL_ACCOUNT("channel-accounts", "marketplaces"),
    /** A listing at a marketplace stands after the same word as one of the storefront. */
    CHANNEL_LISTING("listings/{bindingId}"),
    /** At a marketplace that is never called, filled by hand, and what was put there. */
    CHANNEL_SHOP("channel-accounts/{shopId}", "marketplaces/{shopId}"),
    POSTED_LISTING("listings/{postedId}"),
    /** At a marketplace that fetches a file. */
    CHANNEL_FED("channel-accounts/{fedId}", "marketplaces/{fedId}"),
    AREA("growing-areas", "areas"),
    PLOT("plots"),
    PLOT_SHARE("plot-shares"),
    CERTIFICATE("certificates"),
    DOCUMENT("documents"),
    LETTER_BATCH("letter-batches", "letters"),
    FEED("feeds"),
    PRODUCT("products"),
    VARIANT("variants", "packages", "gtins"),
    RESERVATION("reservations"),
    FORECAST("harvest-forecasts"),
    LISTING("listings", "moderation"),
    PHOTO("photos"),
    RECOGNITION("recognitions", "ocop"),
    PRODUCT_DOCUMENT("product-documents"),
    SUPPORT_REQUEST("support-requests", "support", "matching"),
    EXPERT("experts"),
    EXPERT_RECOGNITION("expert-recognitions"),
    EXPERT_PAPER("expert-papers"),
    SUPPORT_COMPLAINT("support-complaints", "complaints"),
    SUPPORT_SHEET("support-sheets", "lists"),
    PROGRAMME("programmes"),
    PROGRAMME_LEVEL("levels"),
    PROGRAMME_TASK("tasks"),
    TASK_EVIDENCE("evidence"),
    ENGAGEMENT("engagements"),
    MEETING("meetings"),
    DELIVERABLE("deliverables"),
    LISTING_REPORT("listing-reports"),
    LOT("lots"),
    LABEL_BATCH("label-batches"),
    NOTICE("notices"),
    TRAINING("trainings"),
    ASSESSMENT("assessments", "assessment"),
    ASSESSMENT_SET("sets"),
    COURSE("courses", "training"),
    TRAINING_SESSION("training-sessions"),
    ATTENDEE("attendees"),
    CAMPAIGN("campaigns"),
    SUPPLIER("suppliers"),
    FAIR("fairs"),
    /** Of a fair; no address names it. */
    FAIR_STAND(),
    FAIR_MEETING("fair-meetings"),
    CLOSED_REPORT("closed", "reports"),
    SIGN_IN("sessions", "sign-ins"),
    ADDRESS_REVIEW("address-reviews", "addresses"),
    PERSON("people"),
    DATA_REQUEST("data-requests");

    private final List<String> words;

    Thing(String... words) {
        this.words = List.of(words);
    }

    static Optional<Thing> after(String word) {
        return Arrays.stream(values())
                .filter(thing -> thing.words.contains(word))
                .findFirst();
    }
}
