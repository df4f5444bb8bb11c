package vn.nhan.support.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.platform.crypto.KeyedHash;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Vietnamese;

/** Names and numbers of people who come: sealed under their province's key, told apart by keyed hashes. */
@ApplicationScoped
class Attendees {

    private static final int SLIP_LENGTH = 16;
    private static final int CERTIFICATE_LENGTH = 12;

    private final Seal seal;
    private final KeyedHash hash;

    Attendees(Seal seal, KeyedHash hash) {
        this.seal = seal;
        this.hash = hash;
    }

    /** A name and a number as they were typed. */
    record Who(String name, PhoneNumber phone) {

        @Override
        public String toString() {
            return "Who[•••]";
        }
    }

    /** What equal numbers of one province share. */
    byte[] phoneHash(TenantId tenant, PhoneNumber phone) {
        return hash.of("training/phone/" + tenant.value(), phone.e164());
    }

    /** The same person: families share a phone, so the name belongs to it; its marks and spaces don't. */
    byte[] personHash(TenantId tenant, Who who) {
        return hash.of("training/person/" + tenant.value(), who.phone().e164() + "\n" + Vietnamese.fold(who.name()));
    }

    boolean isSameName(String one, String other) {
        return Vietnamese.fold(one).equals(Vietnamese.fold(other));
    }

    /** Who asks to be forgotten leaves nothing by which they would be known again. */
    void forget(TrainingRegistration registration, String pseudonym) {
        registration.nameSealed = seal.close(registration.tenant(), registration.placeOf("name"), pseudonym);
        registration.phoneSealed = null;
        registration.phoneHash = null;
        registration.personHash = hash.of("training/forgotten", String.valueOf(registration.id()));
        registration.showName = 0;
    }

    void keep(TrainingRegistration registration, Who who) {
        var tenant = registration.tenant();
        registration.nameSealed = seal.close(
                tenant, registration.placeOf("name"), who.name().strip().replaceAll("\\s+", " "));
        registration.phoneSealed =
                seal.close(tenant, registration.placeOf("phone"), who.phone().e164());
        registration.phoneHash = phoneHash(tenant, who.phone());
        registration.personHash = personHash(tenant, who);
        registration.slipHash = slipHash(tenant, slip(registration));
    }

    String name(TrainingRegistration registration) {
        return seal.open(registration.tenant(), registration.placeOf("name"), registration.nameSealed);
    }

    /** {@code 0900 ••• 012}; empty once it was forgotten. */
    String maskedPhone(TrainingRegistration registration) {
        var sealed = registration.phoneSealed;
        return sealed == null
                ? ""
                : new PhoneNumber(seal.open(registration.tenant(), registration.placeOf("phone"), sealed)).masked();
    }

    /** What stands on the slip; it is kept nowhere, and can always be made again. */
    String slip(TrainingRegistration registration) {
        return ShortCode.of(
                hash.of("training/slip/" + registration.tenant().value(), String.valueOf(registration.id())),
                SLIP_LENGTH);
    }

    byte[] slipHash(TenantId tenant, String slip) {
        return hash.of("training/slip-found/" + tenant.value(), slip);
    }

    /** Printed on the certificate for everybody to see. */
    String certificateCode(TrainingRegistration registration) {
        return ShortCode.of(
                hash.of("training/certificate/" + registration.tenant().value(), String.valueOf(registration.id())),
                CERTIFICATE_LENGTH);
    }

    /** {@code N. V. A.} */
    static String initials(String name) {
        return Stream.of(name.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> new String(Character.toChars(Character.toUpperCase(word.codePointAt(0)))) + ".")
                .collect(Collectors.joining(" "));
    }
}
