package vn.nhan.business.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import vn.nhan.business.CitizenIds;
import vn.nhan.business.PhoneNumbers;

/** The personal numbers of a record, as far as an officer sees them. */
@ApplicationScoped
class MaskedNumbers {

    private final PhoneNumbers phones;
    private final CitizenIds citizenIds;

    MaskedNumbers(PhoneNumbers phones, CitizenIds citizenIds) {
        this.phones = phones;
        this.citizenIds = citizenIds;
    }

    String phone(RecordFacts facts) {
        return phones.open(facts.holder(), facts.bytes("phone_sealed")).masked();
    }

    String citizenId(RecordFacts facts) {
        return citizenIds.open(facts.holder(), facts.bytes("citizen_id_sealed")).masked();
    }
}
