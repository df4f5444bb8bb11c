package vn.nhan.support.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.assessment.instrument.Edition;
import vn.nhan.support.assessment.instrument.Instrument;
import vn.nhan.support.assessment.instrument.InstrumentReader;
import vn.nhan.support.need.Needs;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;
import vn.nhan.tenant.file.FileProblem;
import vn.nhan.tenant.file.FileProblems;

/** Officers put criteria of their own province in force; each edition is another row, so what was finished stays. */
@ApplicationScoped
class SetService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final TenantRegistry provinces;
    private final CriteriaSets sets;
    private final Needs needs;
    private final CurrentActor actor;
    private final Deeds deeds;
    private final Clock clock;

    SetService(
            TenantTx tx,
            CurrentTenant tenant,
            TenantRegistry provinces,
            CriteriaSets sets,
            Needs needs,
            CurrentActor actor,
            Deeds deeds,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.provinces = provinces;
        this.sets = sets;
        this.needs = needs;
        this.actor = actor;
        this.deeds = deeds;
        this.clock = clock;
    }

    Uni<List<CriteriaSets.Stored>> list() {
        return tx.inTenant(sets::all);
    }

    Uni<CriteriaSets.Stored> read(UUID id) {
        return tx.inTenant(session -> sets.require(session, id));
    }

    /** @throws Invalid (through the Uni) naming every mistake of the file, or nothing of it is kept */
    Uni<CriteriaSets.Stored> add(SetText text) {
        var problems = new FileProblems("criteria.yaml");
        var read = InstrumentReader.read(text.bytes(), problems);
        var instrument = read.orElseThrow(() -> invalid(problems));
        return tx.inTenant(session -> lock(session, instrument.edition().code())
                .chain(() -> sets.all(session))
                .invoke(all -> checkName(instrument.edition(), all, problems))
                .chain(() -> needs.tree(session))
                .invoke(tree -> Needs.unknown(tree, List.copyOf(InstrumentReader.needs(instrument)))
                        .forEach(code -> problems.add("pillars", "assessment-file.no-need", Map.of("value", code))))
                .invoke(() -> {
                    if (!problems.all().isEmpty()) {
                        throw invalid(problems);
                    }
                })
                .chain(() -> insert(session, instrument, text))
                .call(stored -> deeds.done(
                        session,
                        "assessment.set",
                        new Audit.Subject(tenant.id(), "assessment_set", stored.id()),
                        Map.of(
                                "code",
                                stored.edition().code(),
                                "edition",
                                stored.edition().number()))));
    }

    /** Where its code begins with the province, no two provinces ever mean different things by one. */
    private void checkName(Edition edition, List<CriteriaSets.Stored> all, FileProblems problems) {
        var slug = provinces.byId(tenant.id()).map(Tenant::slug).orElse("");
        if (!edition.code().startsWith(slug + "-") || slug.isEmpty()) {
            problems.add("code", "assessment-file.province-code", Map.of("value", edition.code(), "slug", slug));
        }
        int next = all.stream()
                        .map(CriteriaSets.Stored::edition)
                        .filter(one -> one.code().equals(edition.code()))
                        .mapToInt(Edition::number)
                        .max()
                        .orElse(0)
                + 1;
        if (edition.number() != next) {
            problems.add("edition", "assessment-file.next-edition", Map.of("value", edition.number(), "next", next));
        }
    }

    private static Invalid invalid(FileProblems problems) {
        return new Invalid(
                problems.all().stream().map(FileProblem::asFieldError).toList());
    }

    private static Uni<Integer> lock(Mutiny.Session session, String code) {
        return session.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", "assessment-set/" + code)
                .getSingleResult();
    }

    private Uni<CriteriaSets.Stored> insert(Mutiny.Session session, Instrument<?> instrument, SetText text) {
        var stored = new CriteriaSets.Stored(
                UuidCreator.getTimeOrderedEpoch(), instrument.edition(), text.yaml(), clock.instant());
        return session.createNativeQuery("insert into assessment_set"
                        + " (tenant_id, id, code, edition, yaml, sha256, uploaded_at, uploaded_by)"
                        + " values (:tenant, :id, :code, :edition, :yaml, :sha256, :at, :by)")
                .setParameter("tenant", tenant.id().value())
                .setParameter("id", stored.id())
                .setParameter("code", stored.edition().code())
                .setParameter("edition", stored.edition().number())
                .setParameter("yaml", stored.yaml())
                .setParameter("sha256", text.sha256())
                .setParameter("at", stored.uploadedAt())
                .setParameter("by", actor.require().accountId())
                .executeUpdate()
                .replaceWith(stored);
    }
}
