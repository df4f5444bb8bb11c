package vn.nhan.business.lineage;

import jakarta.inject.Singleton;
import vn.nhan.identity.subject.ForgottenNames;

/** Takes a forgotten person's name from under what they linked. */
@Singleton
class ForgottenOfficer extends ForgottenNames {

    ForgottenOfficer() {
        super("update firm_link set made_by_name = :name where made_by = :account");
    }
}
