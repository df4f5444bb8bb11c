package vn.nhan.reporting.adoption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.StateRefresh;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.tenant.AdoptionAct;
import vn.nhan.tenant.AdoptionRef;
import vn.nhan.tenant.Adoptions;
import vn.nhan.tenant.Merger;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** Making one province continue others. No row of theirs is touched: what changes is who may see them, and who answers. */
@ApplicationScoped
class AdoptionService {

    private final TenantTx tx;
    private final TenantRegistry registry;
    private final Adoptions adoptions;
    private final CollisionQueries collisions;
    private final StateRefresh states;
    private final CurrentActor actor;
    private final Validation validation;
    private final Audit audit;
    private final Clock clock;

    AdoptionService(
            TenantTx tx,
            TenantRegistry registry,
            Adoptions adoptions,
            CollisionQueries collisions,
            StateRefresh states,
            CurrentActor actor,
            Validation validation,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.registry = registry;
        this.adoptions = adoptions;
        this.collisions = collisions;
        this.states = states;
        this.actor = actor;
        this.validation = validation;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param predecessors slugs or numbers
     * @param decree the act that merged them
     * @param effectiveOn first day of the merged province by that act; not in the future
     * @param dryRun only tells what would collide
     */
    record NewAdoptions(
            @NotNull @Size(min = 1, max = 63) List<@NotNull String> predecessors,
            @PlainText(max = 200) String decree,
            @NotNull LocalDate effectiveOn,
            @Nullable Boolean dryRun) {}

    /** What was asked for, with provinces that exist. */
    private record Asked(Tenant successor, List<Tenant> predecessors) {

        /** Bound to the installation, and allowed to look into every province concerned. */
        TenantScope scope(Adoptions adoptions) {
            var concerned = Stream.concat(Stream.of(successor), predecessors.stream())
                    .flatMap(province -> adoptions.scopeOf(province.id()).all().stream())
                    .distinct()
                    .toList();
            return new TenantScope(TenantId.NATIONAL, concerned);
        }
    }

    /** @throws vn.nhan.tenant.AdoptionFailure (through the Uni) when they could not be adopted */
    Uni<DryRun> dryRun(String successor, NewAdoptions command) {
        var asked = check(successor, command);
        return tx.as(
                asked.scope(adoptions),
                session -> adoptions
                        .plan(session, asked.successor(), asked.predecessors())
                        .chain(merger -> collisions.all(session).map(found -> report(merger, found))));
    }

    Uni<List<AdoptionView>> adopt(String successor, NewAdoptions command) {
        var asked = check(successor, command);
        return tx.as(
                        TenantScope.of(TenantId.NATIONAL),
                        session -> adoptions
                                .plan(session, asked.successor(), asked.predecessors())
                                .chain(merger -> adoptions.carryOut(session, merger, act(command)))
                                .call(rows -> recordAll(session, rows)))
                .map(this::views);
    }

    /** Takes an adoption back. What was made since then under the successor's number stays the successor's. */
    Uni<AdoptionView> revert(String successor, UUID adoptionId) {
        var province = province(successor);
        return tx.as(
                        TenantScope.of(TenantId.NATIONAL),
                        session -> adoptions
                                .require(session, province, adoptionId)
                                .chain(found -> adoptions.revert(
                                        session, found, actor.require().accountId(), clock.instant()))
                                .call(reverted -> record(session, reverted, "adoption.revert")))
                .map(this::view)
                .call(this::tell);
    }

    /** Those of one successor, the newest first; taken back ones included. */
    Uni<List<AdoptionView>> list(String successor) {
        var province = province(successor);
        return adoptions
                .all()
                .map(all -> all.stream()
                        .filter(adoption -> adoption.successor().equals(province.id()))
                        .map(this::view)
                        .toList());
    }

    Uni<List<AdoptionView>> all() {
        return adoptions.all().map(this::views);
    }

    /**
     * For whoever has just adopted, after the transaction: this replica shall answer accordingly at once. What is done is
     * done, also when that fails; a few seconds later it is tried again.
     */
    Uni<Void> tell() {
        return states.now().onFailure().recoverWithNull();
    }

    /** @throws RequestFailure not found, when there is no such province */
    Tenant province(String slugOrNumber) {
        return Provinces.find(registry, slugOrNumber).orElseThrow(RequestFailure::notFound);
    }

    List<Tenant> provinces() {
        return registry.provinces();
    }

    private Asked check(String successor, NewAdoptions command) {
        var province = province(successor);
        var checks = validation.of(command);
        var found = new ArrayList<Tenant>();
        for (var name : command.predecessors() == null ? List.<String>of() : command.predecessors()) {
            var predecessor =
                    name == null ? null : Provinces.find(registry, name.strip()).orElse(null);
            checks.refuseIf(predecessor == null, "predecessors", "adoption.unknown-province");
            if (predecessor != null) {
                found.add(predecessor);
            }
        }
        checks.refuseIf(new HashSet<>(found).size() < found.size(), "predecessors", "adoption.named-twice");
        checks.refuseIf(
                command.effectiveOn() != null && command.effectiveOn().isAfter(Dates.dayOf(clock.instant())),
                "effectiveOn",
                "adoption.day-in-future");
        checks.orThrow();
        return new Asked(province, found);
    }

    private AdoptionAct act(NewAdoptions command) {
        return new AdoptionAct(
                command.decree().strip(), command.effectiveOn(), actor.require().accountId(), clock.instant());
    }

    private DryRun report(Merger merger, List<Collisions> found) {
        var concerned = merger.provinces().stream()
                .flatMap(id -> registry.byId(id).stream())
                .toList();
        return new DryRun(
                merger.successor().slug(),
                merger.predecessors().stream().map(Tenant::slug).toList(),
                concerned.stream()
                        .filter(province ->
                                !province.id().equals(merger.successor().id()))
                        .flatMap(province -> province.hosts().stream())
                        .toList(),
                Stream.concat(found.stream(), FileCollisions.of(concerned).stream())
                        .toList());
    }

    private Uni<Void> recordAll(Mutiny.Session session, List<AdoptionRef> rows) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var row : rows) {
            all = all.chain(() -> record(session, row, "adoption.adopt"));
        }
        return all;
    }

    private Uni<Void> record(Mutiny.Session session, AdoptionRef adoption, String action) {
        return audit.record(
                session,
                new Audit.Deed(
                        actor.require().accountId(),
                        action,
                        new Audit.Subject(TenantId.NATIONAL, "adoption", adoption.id()),
                        null,
                        Map.of(
                                "successor", adoption.successor(),
                                "predecessor", adoption.predecessor(),
                                "decree", adoption.decree())));
    }

    private List<AdoptionView> views(List<AdoptionRef> rows) {
        return rows.stream().map(this::view).toList();
    }

    private AdoptionView view(AdoptionRef adoption) {
        return AdoptionView.of(adoption, registry, clock.instant());
    }
}
