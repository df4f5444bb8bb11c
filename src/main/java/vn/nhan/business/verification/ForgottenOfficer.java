package vn.nhan.business.verification;

import jakarta.inject.Singleton;
import vn.nhan.identity.subject.ForgottenNames;

/** Takes a forgotten person's name from under what they said and proposed at this desk. */
@Singleton
class ForgottenOfficer extends ForgottenNames {

    ForgottenOfficer() {
        super(
                "update identity_evidence set said_by_name = :name where said_by = :account",
                "update bulk_verification set proposed_by_name = :name where proposed_by = :account",
                "update bulk_verification set approved_by_name = :name where approved_by = :account");
    }
}
