package vn.nhan.business.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.CitizenIds;
import vn.nhan.business.PhoneNumbers;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantId;

/** Makes a record of a line, and puts a line over a record: what a sheet leaves empty stays as it was. */
@ApplicationScoped
class ProducerMerge {

    private final CitizenIds citizens;
    private final KnownProducers known;
    private final PhoneNumbers phones;
    private final Seal seal;

    ProducerMerge(CitizenIds citizens, KnownProducers known, PhoneNumbers phones, Seal seal) {
        this.citizens = citizens;
        this.phones = phones;
        this.known = known;
        this.seal = seal;
    }

    ProducerRecord created(TenantId tenant, ProducerLine line, UUID address) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return new ProducerRecord(
                id,
                line.kind().key(),
                line.name(),
                line.nameEn(),
                line.taxCode() == null ? null : line.taxCode().value(),
                citizenSealed(tenant, id, line),
                citizenHash(tenant, line),
                phoneSealed(tenant, id, line),
                phoneHash(tenant, line),
                line.representative(),
                Objects.requireNonNullElse(line.addressLine(), ""),
                line.commune(),
                address,
                line.registrationNo(),
                line.registrationDate() == null ? null : line.registrationDate().toString(),
                line.registrationPlace(),
                line.sector() == null ? null : line.sector().key(),
                line.insuredWorkers(),
                line.annualRevenue(),
                line.capital(),
                Boolean.TRUE.equals(line.womenLed()),
                Boolean.TRUE.equals(line.social()),
                line.eInvoice() == null ? null : line.eInvoice().key(),
                0);
    }

    /** Equal to what is there where the line says nothing new. */
    ProducerRecord over(KnownProducer producer, ProducerLine line) {
        var tenant = TenantId.of(producer.tenant());
        var old = producer.record();
        var hash = citizenHash(tenant, line);
        var newCitizen = hash != null && !hash.equals(old.citizenHash());
        var newPhone = line.phone() != null && !line.phone().e164().equals(known.phone(producer));
        return new ProducerRecord(
                old.id(),
                line.kind().key(),
                line.name(),
                or(line.nameEn(), old.nameEn()),
                line.taxCode() == null ? old.taxCode() : line.taxCode().value(),
                newCitizen ? citizenSealed(tenant, old.id(), line) : old.citizenSealed(),
                newCitizen ? hash : old.citizenHash(),
                newPhone ? phoneSealed(tenant, old.id(), line) : old.phoneSealed(),
                newPhone ? phoneHash(tenant, line) : old.phoneHash(),
                line.representative(),
                line.addressLine() == null ? old.addressLine() : line.addressLine(),
                line.commune(),
                old.addressId(),
                or(line.registrationNo(), old.registrationNo()),
                line.registrationDate() == null
                        ? old.registrationDate()
                        : line.registrationDate().toString(),
                or(line.registrationPlace(), old.registrationPlace()),
                line.sector() == null ? old.sector() : line.sector().key(),
                or(line.insuredWorkers(), old.insuredWorkers()),
                or(line.annualRevenue(), old.annualRevenue()),
                or(line.capital(), old.capital()),
                Boolean.TRUE.equals(or(line.womenLed(), old.womenLed())),
                Boolean.TRUE.equals(or(line.social(), old.social())),
                line.eInvoice() == null ? old.eInvoice() : line.eInvoice().key(),
                old.version());
    }

    /** Whether a line says that a producer is somewhere else. */
    static boolean moves(KnownProducer producer, ProducerLine line) {
        var old = producer.record();
        return !line.commune().equals(old.commune())
                || line.addressLine() != null && !line.addressLine().equals(old.addressLine())
                || line.hamlet() != null && !line.hamlet().equals(producer.hamlet());
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T old) {
        return given == null ? old : given;
    }

    private @Nullable String citizenHash(TenantId tenant, ProducerLine line) {
        return line.citizenId() == null ? null : HexFormat.of().formatHex(citizens.hash(tenant, line.citizenId()));
    }

    private @Nullable String citizenSealed(TenantId tenant, UUID id, ProducerLine line) {
        return line.citizenId() == null
                ? null
                : sealed(
                        tenant, ProducerTable.citizenPlace(id), line.citizenId().digits());
    }

    private @Nullable String phoneSealed(TenantId tenant, UUID id, ProducerLine line) {
        return line.phone() == null
                ? null
                : sealed(tenant, ProducerTable.phonePlace(id), line.phone().e164());
    }

    private @Nullable String phoneHash(TenantId tenant, ProducerLine line) {
        return line.phone() == null ? null : HexFormat.of().formatHex(phones.hash(tenant, line.phone()));
    }

    private String sealed(TenantId tenant, String place, String value) {
        return Base64.getEncoder().encodeToString(seal.close(tenant, place, value));
    }
}
