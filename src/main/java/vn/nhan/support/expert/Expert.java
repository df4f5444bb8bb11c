package vn.nhan.support.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.GeoPoint;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** A person or an organisation that advises businesses. */
@Entity
@DynamicUpdate
@Table(name = "expert")
class Expert extends TenantOwned {

    String kind;
    String name;

    @Nullable
    String taxCode;

    @Nullable
    String about;

    String[] fields;
    String[] sectors;
    String[] languages;
    boolean wholeProvince;
    boolean onSite;
    boolean remote;

    @Nullable
    Double latitude;

    @Nullable
    Double longitude;

    int weeklyPlaces;

    @Nullable
    @Column(name = "fee_a_day")
    Long feeADay;

    @Nullable
    UUID accountId;

    @Nullable
    UUID invitationId;

    @Nullable
    Instant listedAt;

    @Nullable
    UUID listedBy;

    Instant registeredAt;

    @Nullable
    Instant describedAt;

    UUID registeredBy;

    @Nullable
    Instant endedAt;

    @Nullable
    Instant erasedAt;

    @Version
    int version;

    protected Expert() {}

    Expert(TenantId tenant, ExpertKind kind, ExpertProfile profile) {
        super(tenant);
        this.kind = kind.key();
        describe(profile);
    }

    Expert registered(UUID by, Instant at) {
        registeredBy = by;
        registeredAt = at;
        return this;
    }

    /** What the expert says of themselves, and may change at any time. */
    final void describe(ExpertProfile told) {
        name = told.name().strip();
        about = told.about() == null || told.about().isBlank()
                ? null
                : told.about().strip();
        fields = sorted(told.fields());
        sectors = sorted(told.sectors());
        languages = sorted(told.languages());
        wholeProvince = told.wholeProvince();
        onSite = told.onSite();
        remote = told.remote();
        latitude = told.latitude();
        longitude = told.longitude();
        weeklyPlaces = told.weeklyPlaces();
        feeADay = told.feeADay();
    }

    private static String[] sorted(java.util.List<String> codes) {
        return codes.stream().distinct().sorted().toArray(String[]::new);
    }

    boolean isPerson() {
        return kind.equals(ExpertKind.PERSON.key());
    }

    boolean stands() {
        return endedAt == null && erasedAt == null;
    }

    @Nullable
    GeoPoint base() {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    /** @throws ExpertFailure.OwnWord when anybody but the person puts a person into the directory */
    void list(UUID by, Instant at) {
        if (isPerson() && !by.equals(accountId)) {
            throw new ExpertFailure.OwnWord();
        }
        listedAt = at;
        listedBy = by;
    }

    void unlist() {
        listedAt = null;
        listedBy = null;
    }

    void end(Instant at) {
        endedAt = at;
        unlist();
    }

    ExpertRef ref() {
        return new ExpertRef(
                id(), tenant(), name, accountId, Arrays.asList(languages).contains("vi") ? "vi" : "en");
    }
}
