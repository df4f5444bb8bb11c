package vn.nhan.business.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.TaxCode;
import vn.nhan.business.fact.EInvoice;
import vn.nhan.business.fact.Sector;
import vn.nhan.identity.CitizenId;
import vn.nhan.identity.PhoneNumber;

/** What a row says of a producer; null where it says nothing. */
record ProducerLine(
        BusinessKind kind,
        String name,
        @Nullable String nameEn,
        @Nullable TaxCode taxCode,
        @Nullable CitizenId citizenId,
        @Nullable PhoneNumber phone,
        String representative,
        @Nullable String addressLine,
        @Nullable String hamlet,
        String commune,
        @Nullable String communeCode,
        @Nullable String registrationNo,
        @Nullable LocalDate registrationDate,
        @Nullable String registrationPlace,
        @Nullable Sector sector,
        @Nullable Integer insuredWorkers,
        @Nullable Long annualRevenue,
        @Nullable Long capital,
        @Nullable Boolean womenLed,
        @Nullable Boolean social,
        @Nullable EInvoice eInvoice) {

    /** Without the numbers that tell who somebody is. */
    @Override
    public String toString() {
        return "ProducerLine[" + kind + "]";
    }
}
