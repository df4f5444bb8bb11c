package vn.nhan.support.assessment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.support.assessment.instrument.Edition;
import vn.nhan.support.assessment.instrument.Instrument;
import vn.nhan.support.assessment.instrument.InstrumentReader;
import vn.nhan.tenant.TenantRegistry;

/** How the firms of a province stand, and the firms behind each number. */
@ApplicationScoped
class StandingService {

    private final TenantTx tx;
    private final Instruments instruments;
    private final StandingQueries queries;
    private final TenantRegistry provinces;

    StandingService(TenantTx tx, Instruments instruments, StandingQueries queries, TenantRegistry provinces) {
        this.tx = tx;
        this.instruments = instruments;
        this.queries = queries;
        this.provinces = provinces;
    }

    /**
     * What is looked at, as an address says it.
     *
     * @param instrument null for the newest of the country
     * @param edition null for the latest one
     */
    record Asked(
            @Nullable String instrument,
            @Nullable Integer edition,
            @Nullable Sector sector,
            @Nullable FirmSize size) {

        /** @throws Invalid for a sector or size that there isn't */
        static Asked of(
                @Nullable String instrument,
                @Nullable Integer edition,
                @Nullable String sector,
                @Nullable String size) {
            return new Asked(
                    blank(instrument) ? null : instrument,
                    edition,
                    blank(sector) ? null : read("sector", sector, Sector::of),
                    blank(size) ? null : read("size", size, FirmSize::of));
        }

        private static boolean blank(@Nullable String text) {
            return text == null || text.isBlank();
        }

        private static <T> T read(String field, @Nullable String text, java.util.function.Function<String, T> reader) {
            try {
                return reader.apply(String.valueOf(text));
            } catch (IllegalArgumentException unknown) {
                throw new Invalid(field, "value.format");
            }
        }
    }

    /** @param offered to choose from */
    record Found(Instrument<?> instrument, Who who, Standing standing, List<Offered> offered) {}

    Uni<Found> standing(Asked asked) {
        return tx.inTenant(session -> instrument(session, asked).chain(instrument -> {
            var who = new Who(instrument.edition(), asked.sector(), asked.size());
            return queries.counts(session, who)
                    .chain(counts -> instruments
                            .offered(session)
                            .map(offered -> new Found(instrument, who, Standing.of(instrument, counts), offered)));
        }));
    }

    /** @param instrument whose words the list is shown with */
    record Listed(Instrument<?> instrument, Paged<StandingQueries.Line> lines) {}

    Uni<Listed> lines(Asked asked, StandingQueries.Part part, Cursor cursor, int limit) {
        return tx.inTenant(session -> instrument(session, asked).chain(instrument -> {
            requireKnown(instrument, part);
            return queries.lines(
                            session, new Who(instrument.edition(), asked.sector(), asked.size()), part, cursor, limit)
                    .map(rows -> new Listed(instrument, Paged.of(rows, limit, StandingQueries.Line::assessmentId)));
        }));
    }

    /** All provinces together, of an instrument of the whole country; nobody is named, and no small number told. */
    Uni<Standing> national(@Nullable String code) {
        var asked = code == null || code.isBlank() ? InstrumentReader.NATIONAL.get(0) : code;
        var instrument = instruments
                .national(asked)
                .orElseThrow(() -> new Invalid("instrument", "assessment.unknown-instrument"));
        var who = new Who(instrument.edition(), null, null);
        return Multi.createFrom()
                .iterable(provinces.provinces())
                .onItem()
                .transformToUniAndConcatenate(province -> counts(province.id(), who))
                .collect()
                .asList()
                .map(all -> Standing.guarded(instrument, all.stream().reduce(Counts.NONE, Counts::plus)));
    }

    private Uni<Counts> counts(TenantId province, Who who) {
        return tx.as(TenantScope.of(province), session -> queries.counts(session, who));
    }

    private Uni<Instrument<?>> instrument(Mutiny.Session session, Asked asked) {
        var code = asked.instrument() == null ? InstrumentReader.NATIONAL.get(0) : asked.instrument();
        var edition = asked.edition();
        return edition != null
                ? instruments.of(session, new Edition(code, edition))
                : instruments
                        .find(session, code)
                        .map(found -> found.orElseThrow(AssessmentFailure.NotFound::new)
                                .instrument());
    }

    private static void requireKnown(Instrument<?> instrument, StandingQueries.Part part) {
        var pillar = part.pillar();
        if (pillar != null && instrument.pillar(pillar).isEmpty()) {
            throw new Invalid("pillar", "value.format");
        }
        var level = part.level();
        if (level != null && (level < 0 || level >= instrument.levels().size())) {
            throw new Invalid("level", "value.format");
        }
    }
}
