package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.platform.text.LocalizedText;

/** Reads levels: the law's, and those of programmes. */
@ApplicationScoped
class LevelStore {

    private static final String OF_THE_LAW = "select id, form, cast(null as uuid) as programme,"
            + " array_to_string(kinds, ',') as kind, size, favoured, percent, cap_per_year, cap_per_contract,"
            + " valid_from, valid_to, legal_basis, legal_basis_en, certainty from support_level";

    private static final String OF_PROGRAMMES = "select l.id, l.form, l.programme_id, '' as kind, l.size,"
            + " l.favoured, l.percent, l.cap_per_year, l.cap_per_contract, l.valid_from, l.valid_to,"
            + " coalesce(l.legal_basis, p.legal_basis) as basis,"
            + " coalesce(l.legal_basis, p.legal_basis) as basis_en, 'confirmed' as certainty from support_programme_level l"
            + " join support_programme p on p.tenant_id = l.tenant_id and p.id = l.programme_id";

    private static final String IN_ORDER = " order by form, favoured, size, valid_from";

    /** All levels of the law, of all times. */
    Uni<List<LevelRule>> ofTheLaw(Mutiny.Session session) {
        return rules(session.createNativeQuery(OF_THE_LAW + IN_ORDER, Object[].class));
    }

    /** Of these forms: the law's, and those of programmes that are or were open. */
    Uni<List<LevelRule>> inForms(Mutiny.Session session, Collection<String> forms) {
        if (forms.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return rules(session.createNativeQuery(OF_THE_LAW + " where form in (:forms)", Object[].class)
                        .setParameter("forms", forms))
                .chain(law -> rules(session.createNativeQuery(
                                        OF_PROGRAMMES + " where p.state <> 'draft' and l.form in (:forms)",
                                        Object[].class)
                                .setParameter("forms", forms))
                        .map(own -> Stream.concat(law.stream(), own.stream()).toList()));
    }

    Uni<List<LevelRule>> ofProgrammes(Mutiny.Session session, Collection<UUID> programmes) {
        return programmes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : rules(session.createNativeQuery(
                                OF_PROGRAMMES + " where l.programme_id in (:ids)" + IN_ORDER, Object[].class)
                        .setParameter("ids", programmes));
    }

    Uni<LevelRule> require(Mutiny.Session session, UUID id) {
        return find(session, OF_PROGRAMMES + " where l.id = :id", id)
                .chain(own -> own.isPresent()
                        ? Uni.createFrom().item(own)
                        : find(session, OF_THE_LAW + " where id = :id", id))
                .map(found -> found.orElseThrow(ProgrammeFailure.NotFound::new));
    }

    private static Uni<Optional<LevelRule>> find(Mutiny.Session session, String sql, UUID id) {
        return rules(session.createNativeQuery(sql, Object[].class).setParameter("id", id))
                .map(found -> found.stream().findFirst());
    }

    private static Uni<List<LevelRule>> rules(Mutiny.SelectionQuery<Object[]> query) {
        return query.getResultList()
                .map(rows -> rows.stream().map(LevelStore::rule).toList());
    }

    private static LevelRule rule(Object[] row) {
        return new LevelRule(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                kinds((String) row[3]),
                row[4] == null ? null : FirmSize.of((String) row[4]),
                (Boolean) row[5],
                new Rate((Integer) row[6], (Long) row[7], (Long) row[8]),
                new Period(day(row[9]), end(row[10])),
                new LocalizedText((String) row[11], (String) row[12]),
                Certainty.of((String) row[13]));
    }

    /** Arrays don't come through native queries. */
    private static Set<BusinessKind> kinds(String keys) {
        return keys.isEmpty()
                ? Set.of()
                : Arrays.stream(keys.split(",", -1)).map(BusinessKind::of).collect(Collectors.toSet());
    }

    static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static @Nullable LocalDate end(@Nullable Object column) {
        return column == null ? null : day(column);
    }
}
