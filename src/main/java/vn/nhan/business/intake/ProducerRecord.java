package vn.nhan.business.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a business that an import writes, as they go to the database and come back. What is sealed is in base64.
 *
 * @param citizenHash and phoneHash: in hexadecimal
 * @param version that it has, or is to have
 */
record ProducerRecord(
        UUID id,
        String kind,
        String name,
        @Nullable String nameEn,
        @Nullable String taxCode,
        @Nullable String citizenSealed,
        @Nullable String citizenHash,
        @Nullable String phoneSealed,
        @Nullable String phoneHash,
        String representative,
        String addressLine,
        String commune,
        @Nullable UUID addressId,
        @Nullable String registrationNo,
        @Nullable String registrationDate,
        @Nullable String registrationPlace,
        @Nullable String sector,
        @Nullable Integer insuredWorkers,
        @Nullable Long annualRevenue,
        @Nullable Long capital,
        boolean womenLed,
        boolean social,
        @Nullable String eInvoice,
        int version) {

    /** As it stands in {@code jsonb_to_recordset}. */
    static final String COLUMNS = "id uuid, kind text, name text, \"nameEn\" text, \"taxCode\" text,"
            + " \"citizenSealed\" text, \"citizenHash\" text, \"phoneSealed\" text, \"phoneHash\" text, representative text,"
            + " \"addressLine\" text, commune text, \"addressId\" uuid, \"registrationNo\" text,"
            + " \"registrationDate\" date, \"registrationPlace\" text, sector text, \"insuredWorkers\" int,"
            + " \"annualRevenue\" bigint, capital bigint, \"womenLed\" boolean, social boolean, \"eInvoice\" text,"
            + " version int";

    /** A row of {@code business b} as this record in JSON. */
    static final String JSON = "json_build_object('id', b.id, 'kind', b.kind, 'name', b.name, 'nameEn', b.name_en,"
            + " 'taxCode', b.tax_code, 'citizenSealed', encode(b.citizen_id_sealed, 'base64'),"
            + " 'citizenHash', encode(b.citizen_id_hash, 'hex'), 'phoneSealed', encode(b.phone_sealed, 'base64'), 'phoneHash', encode(b.phone_hash, 'hex'),"
            + " 'representative', b.representative, 'addressLine', b.address_line, 'commune', b.commune,"
            + " 'addressId', b.address_id, 'registrationNo', b.registration_no,"
            + " 'registrationDate', cast(b.registration_date as text), 'registrationPlace', b.registration_place,"
            + " 'sector', b.sector, 'insuredWorkers', b.insured_workers, 'annualRevenue', b.annual_revenue,"
            + " 'capital', b.capital, 'womenLed', b.women_led, 'social', b.social, 'eInvoice', b.e_invoice,"
            + " 'version', b.version)";

    /** The same with another address and version. */
    ProducerRecord as(@Nullable UUID address, int newVersion) {
        return new ProducerRecord(
                id,
                kind,
                name,
                nameEn,
                taxCode,
                citizenSealed,
                citizenHash,
                phoneSealed,
                phoneHash,
                representative,
                addressLine,
                commune,
                address,
                registrationNo,
                registrationDate,
                registrationPlace,
                sector,
                insuredWorkers,
                annualRevenue,
                capital,
                womenLed,
                social,
                eInvoice,
                newVersion);
    }

    @Override
    public String toString() {
        return "ProducerRecord[" + id + "]";
    }
}
