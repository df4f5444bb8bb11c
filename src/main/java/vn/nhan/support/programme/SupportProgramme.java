package vn.nhan.support.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** What a province gives to whom, out of which money. */
@Entity
class SupportProgramme extends TenantOwned {

    String name;

    @Nullable
    String nameEn;

    @Nullable
    String fileCode;

    String legalBasis;
    LocalDate periodFrom;
    LocalDate periodTo;
    String pillar;
    String owner;

    @Nullable
    Long budget;

    String[] sectors;
    String[] kinds;
    String[] sizes;
    boolean verifiedOnly;
    boolean womenLedOnly;
    boolean socialOnly;
    String state;

    @Nullable
    LocalDate closedOn;

    Instant createdAt;
    UUID createdBy;

    @Version
    int version;

    protected SupportProgramme() {}

    SupportProgramme(TenantId tenant, Instant createdAt, UUID createdBy) {
        super(tenant);
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        this.state = ProgrammeState.DRAFT.key();
    }

    ProgrammeState state() {
        return ProgrammeState.of(state);
    }

    Pillar pillar() {
        return Pillar.of(pillar);
    }

    void describe(ProgrammeFacts facts) {
        name = facts.name().strip();
        nameEn = facts.nameEn() == null ? null : facts.nameEn().strip();
        fileCode = facts.fileCode() == null ? null : facts.fileCode().strip();
        legalBasis = facts.legalBasis().strip();
        periodFrom = facts.from();
        periodTo = facts.to();
        pillar = facts.pillar().key();
        owner = facts.owner().strip();
        budget = facts.budget();
    }

    /**
     * @param was and {@code rules}: with the communes
     * @throws ProgrammeFailure.RulesFixed when others are asked for than when it was opened
     */
    void ask(Eligibility was, Eligibility rules) {
        if (state() != ProgrammeState.DRAFT && !was.equals(rules)) {
            throw new ProgrammeFailure.RulesFixed();
        }
        kinds = keys(rules.kinds(), BusinessKind::key);
        sizes = keys(rules.sizes(), FirmSize::key);
        sectors = keys(rules.sectors(), Sector::key);
        verifiedOnly = rules.verifiedOnly();
        womenLedOnly = rules.womenLedOnly();
        socialOnly = rules.socialOnly();
    }

    Eligibility eligibility(Set<UUID> communes) {
        return new Eligibility(
                set(kinds, BusinessKind::of),
                set(sizes, FirmSize::of),
                set(sectors, Sector::of),
                verifiedOnly,
                womenLedOnly,
                socialOnly,
                communes);
    }

    /** @throws ProgrammeFailure.NotAllowed unless it is a draft, or was closed and is to run on */
    void open() {
        if (state() == ProgrammeState.OPEN) {
            throw new ProgrammeFailure.NotAllowed();
        }
        state = ProgrammeState.OPEN.key();
        closedOn = null;
    }

    /**
     * What was asked for until the end of that day is still judged by it.
     *
     * @throws ProgrammeFailure.NotAllowed unless it is open
     */
    void close(LocalDate day) {
        if (state() != ProgrammeState.OPEN) {
            throw new ProgrammeFailure.NotAllowed();
        }
        state = ProgrammeState.CLOSED.key();
        closedOn = day;
    }

    /** The days on which it can be asked. */
    Period period() {
        return new Period(periodFrom, closedOn != null && closedOn.isBefore(periodTo) ? closedOn : periodTo);
    }

    boolean isOpenOn(LocalDate day) {
        return state() == ProgrammeState.OPEN && period().contains(day);
    }

    String name(Locale reader) {
        return nameEn != null && reader.getLanguage().equals("en") ? nameEn : name;
    }

    private static <E> String[] keys(Collection<E> values, Function<E, String> key) {
        return values.stream().map(key).sorted().toArray(String[]::new);
    }

    private static <E> Set<E> set(String[] keys, Function<String, E> reader) {
        return Arrays.stream(keys).map(reader).collect(Collectors.toSet());
    }
}
