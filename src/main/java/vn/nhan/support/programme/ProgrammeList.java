package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** All programmes of a province for its officers, and what anybody may know of support here. */
@ApplicationScoped
class ProgrammeList {

    private static final String LINES = "select p.id, p.name, p.pillar, p.state, p.period_from, p.period_to, p.budget,"
            + " (select cast(coalesce(sum(c.amount), 0) as bigint) from support_commitment c"
            + " where c.programme_id = p.id and c.released_at is null) as committed,"
            + " (select count(*) from support_task t where t.tenant_id = p.tenant_id and t.programme_id = p.id) as tasks,"
            + " (select count(*) from support_task t where t.tenant_id = p.tenant_id and t.programme_id = p.id"
            + " and t.state in ('todo', 'doing') and t.due_on < :today) as late"
            + " from support_programme p where p.id < :after order by p.id desc limit :limit";

    private final TenantTx tx;
    private final ProgrammeStore store;
    private final ProgrammeViews views;
    private final LevelStore levels;
    private final SupportForms forms;
    private final Clock clock;

    ProgrammeList(
            TenantTx tx,
            ProgrammeStore store,
            ProgrammeViews views,
            LevelStore levels,
            SupportForms forms,
            Clock clock) {
        this.tx = tx;
        this.store = store;
        this.views = views;
        this.levels = levels;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * @param budget dong; null: not limited
     * @param committed dong that are spoken for
     * @param late tasks whose day is over
     */
    record Line(
            UUID id,
            String name,
            Pillar pillar,
            ProgrammeState state,
            LocalDate from,
            LocalDate to,
            @Nullable Long budget,
            long committed,
            long tasks,
            long late) {}

    /** What anybody may know. */
    record Offer(LocalDate day, List<SupportForm> forms, List<LevelView> levels, List<Published> programmes) {}

    /**
     * A programme as everybody sees it.
     *
     * @param levels those that hold on the day, and later ones
     */
    record Published(
            UUID id,
            String name,
            @Nullable String nameEn,
            String legalBasis,
            LocalDate from,
            LocalDate to,
            Pillar pillar,
            String owner,
            Eligibility askedOf,
            List<String> communes,
            List<LevelView> levels) {}

    /** The newest first. */
    Uni<Paged<Line>> list(Cursor from, int limit) {
        return tx.inTenant(session -> session.createNativeQuery(LINES, Object[].class)
                        .setParameter("today", today())
                        .setParameter("after", from.after())
                        .setParameter("limit", limit + 1)
                        .getResultList())
                .map(rows -> Paged.of(rows.stream().map(ProgrammeList::line).toList(), limit, Line::id));
    }

    Uni<List<SupportForm>> forms() {
        return tx.inTenant(forms::all);
    }

    /** The law's levels of today and later ones, and the programmes that can be asked today or later. */
    Uni<Offer> offer() {
        var today = today();
        return tx.inTenant(session -> forms.all(session)
                .chain(all -> levels.ofTheLaw(session)
                        .chain(law -> published(session, today)
                                .map(open -> new Offer(
                                        today,
                                        all,
                                        law.stream()
                                                .filter(level ->
                                                        isNotOver(level.period().to(), today))
                                                .map(LevelView::of)
                                                .toList(),
                                        open)))));
    }

    private Uni<List<Published>> published(Mutiny.Session session, LocalDate today) {
        return store.open(session)
                .map(open -> open.stream()
                        .filter(programme -> isNotOver(programme.period().to(), today))
                        .toList())
                .chain(open -> EachInTurn.of(open, programme -> views.view(session, programme)))
                .map(found -> found.stream()
                        .map(view -> published(view, today))
                        .filter(programme -> !programme.levels().isEmpty())
                        .toList());
    }

    private static Published published(ProgrammeView view, LocalDate today) {
        return new Published(
                view.id(),
                view.name(),
                view.nameEn(),
                view.legalBasis(),
                view.from(),
                view.to(),
                view.pillar(),
                view.owner(),
                view.askedOf(),
                view.communes().stream().map(ProgrammeParts.Commune::name).toList(),
                view.levels().stream()
                        .filter(level -> isNotOver(level.validTo(), today))
                        .toList());
    }

    private static boolean isNotOver(@Nullable LocalDate last, LocalDate today) {
        return last == null || !last.isBefore(today);
    }

    private static Line line(Object[] row) {
        return new Line(
                (UUID) row[0],
                (String) row[1],
                Pillar.of((String) row[2]),
                ProgrammeState.of((String) row[3]),
                LevelStore.day(row[4]),
                LevelStore.day(row[5]),
                (Long) row[6],
                (Long) row[7],
                (Long) row[8],
                (Long) row[9]);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
