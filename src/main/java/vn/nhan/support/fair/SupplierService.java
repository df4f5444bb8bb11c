package vn.nhan.support.fair;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Deeds;
import vn.nhan.business.TaxCode;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.Validation;
import vn.nhan.support.need.NeedTree;
import vn.nhan.support.need.Needs;

/** The directory of suppliers: officers enter and check them, everybody sees those that were checked. */
@ApplicationScoped
class SupplierService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final Needs needs;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    SupplierService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            Needs needs,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.needs = needs;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    Uni<NeedTree> needs() {
        return tx.inTenant(needs::tree);
    }

    Uni<SupplierView> add(NewSupplier said) {
        var code = check(said);
        return tx.inTenant(session -> known(session, said)
                .chain(() -> requireNew(session, code, null))
                .chain(() -> {
                    var supplier = new Supplier(
                            tenant.id(), clock.instant(), actor.require().accountId());
                    supplier.say(said, code);
                    return session.persist(supplier)
                            .chain(session::flush)
                            .chain(() -> fields(session, supplier, said.fields()))
                            .chain(() -> done(session, "supplier.add", supplier))
                            .chain(() -> view(session, supplier));
                }));
    }

    /** Whatever changes must be checked again. */
    Uni<SupplierView> change(UUID id, NewSupplier said) {
        var code = check(said);
        return tx.inTenant(session -> known(session, said)
                .chain(() -> require(session, id))
                .call(supplier -> requireNew(session, code, id))
                .invoke(supplier -> supplier.say(said, code))
                .call(session::flush)
                .call(supplier -> fields(session, supplier, said.fields()))
                .call(supplier -> done(session, "supplier.change", supplier))
                .chain(supplier -> view(session, supplier)));
    }

    Uni<SupplierView> check(UUID id) {
        return decide(
                id, "supplier.check", supplier -> supplier.check(actor.require().accountId(), clock.instant()));
    }

    Uni<SupplierView> withdraw(UUID id) {
        return decide(id, "supplier.withdraw", supplier -> supplier.withdrawnAt = clock.instant());
    }

    /** For officers: all of them, by name. */
    Uni<List<SupplierView>> all() {
        return tx.inTenant(session -> list(session, "from Supplier order by name, id"));
    }

    /**
     * For everybody: those that were checked, by name.
     *
     * @param need a code: only those that can help with it; null for all
     */
    Uni<List<SupplierView>> open(@Nullable String need) {
        return tx.inTenant(session -> needs.tree(session)
                .chain(tree -> list(
                                session,
                                "from Supplier where checkedAt is not null and withdrawnAt is null order by name, id")
                        .map(all -> all.stream()
                                .filter(one -> need == null
                                        || one.fields().stream()
                                                .anyMatch(
                                                        field -> tree.covers(field, need) || tree.covers(need, field)))
                                .toList())));
    }

    Uni<SupplierView> read(UUID id) {
        return tx.inTenant(session -> require(session, id).chain(supplier -> view(session, supplier)));
    }

    /** @throws FairFailure.NotFound (through the Uni) for one that nobody has checked */
    Uni<SupplierView> readOpen(UUID id) {
        return read(id).invoke(view -> {
            if (!view.open()) {
                throw new FairFailure.NotFound();
            }
        });
    }

    static Uni<Supplier> require(Mutiny.Session session, UUID id) {
        return session.find(Supplier.class, id).onItem().ifNull().failWith(FairFailure.NotFound::new);
    }

    static Uni<Map<UUID, List<String>>> fieldsOf(Mutiny.Session session, List<UUID> suppliers) {
        if (suppliers.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createNativeQuery(
                        "select supplier_id, need from supplier_field where supplier_id in (:ids) order by need",
                        Object[].class)
                .setParameter("ids", suppliers)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                HashMap::new,
                                Collectors.mapping(row -> (String) row[1], Collectors.toList()))));
    }

    private Uni<SupplierView> decide(UUID id, String action, Consumer<Supplier> decision) {
        return tx.inTenant(session -> require(session, id)
                .invoke(decision)
                .call(session::flush)
                .call(supplier -> done(session, action, supplier))
                .chain(supplier -> view(session, supplier)));
    }

    private TaxCode check(NewSupplier said) {
        var checks = validation.of(said);
        var code = checks.read("taxCode", said.taxCode(), TaxCode::parse);
        var site = said.website();
        checks.refuseIf(
                        site != null && !site.isBlank() && !site.strip().matches("https://[^\\s/]+\\.[^\\s/]+(/\\S*)?"),
                        "website",
                        "course.link-form")
                .orThrow();
        return Checks.present(code);
    }

    private Uni<Void> known(Mutiny.Session session, NewSupplier said) {
        return needs.tree(session)
                .invoke(tree -> {
                    if (!Needs.unknown(tree, said.fields()).isEmpty()) {
                        throw new Invalid("fields", "course.need-unknown");
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> requireNew(Mutiny.Session session, TaxCode code, @Nullable UUID own) {
        return session.createSelectionQuery("from Supplier where taxCode = :code", Supplier.class)
                .setParameter("code", code.value())
                .getResultList()
                .invoke(found -> {
                    if (found.stream().anyMatch(one -> !one.id().equals(own))) {
                        throw new FairFailure.SupplierThere();
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Void> fields(Mutiny.Session session, Supplier supplier, List<String> needs) {
        return session.createNativeQuery("delete from supplier_field where supplier_id = :id")
                .setParameter("id", supplier.id())
                .executeUpdate()
                .chain(() -> Multi.createFrom()
                        .iterable(needs.stream().distinct().toList())
                        .onItem()
                        .transformToUniAndConcatenate(need -> session.createNativeQuery(
                                        "insert into supplier_field (tenant_id, supplier_id, need) values (:tenant,"
                                                + " :id, :need)")
                                .setParameter("tenant", supplier.tenant().value())
                                .setParameter("id", supplier.id())
                                .setParameter("need", need)
                                .executeUpdate())
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private static Uni<List<SupplierView>> list(Mutiny.Session session, String query) {
        return session.createSelectionQuery(query, Supplier.class)
                .setMaxResults(1_000)
                .getResultList()
                .chain(found -> fieldsOf(
                                session, found.stream().map(Supplier::id).toList())
                        .map(fields -> found.stream()
                                .map(one -> view(one, fields.getOrDefault(one.id(), List.of())))
                                .toList()));
    }

    private static Uni<SupplierView> view(Mutiny.Session session, Supplier supplier) {
        return fieldsOf(session, List.of(supplier.id()))
                .map(fields -> view(supplier, fields.getOrDefault(supplier.id(), List.of())));
    }

    private static SupplierView view(Supplier one, List<String> fields) {
        return new SupplierView(
                one.id(),
                one.name,
                one.taxCode,
                fields,
                one.solutions,
                one.website,
                one.evidence,
                one.checkedAt,
                one.withdrawnAt);
    }

    private Uni<Void> done(Mutiny.Session session, String action, Supplier supplier) {
        return deeds.done(
                session,
                action,
                new Audit.Subject(supplier.tenant(), "supplier", supplier.id()),
                Map.of("name", supplier.name));
    }
}
