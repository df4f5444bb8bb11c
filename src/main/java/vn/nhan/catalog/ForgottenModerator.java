package vn.nhan.catalog;

import jakarta.inject.Singleton;
import vn.nhan.identity.subject.ForgottenNames;

/** Takes a forgotten person's name from under what they changed and decided about offers. */
@Singleton
class ForgottenModerator extends ForgottenNames {

    ForgottenModerator() {
        super(
                "update listing set reviewer_name = :name where reviewer = :account",
                "update listing_version set said_by_name = :name where said_by = :account",
                "update listing_decision set decided_by_name = :name where decided_by = :account");
    }
}
