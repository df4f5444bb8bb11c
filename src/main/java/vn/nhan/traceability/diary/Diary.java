package vn.nhan.traceability.diary;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The diary for the neighbouring rooms. */
@ApplicationScoped
public class Diary {

    /** How far back applications concern a harvest: the longest season there is. */
    private static final int SEASON_DAYS = 366;

    public Uni<DiaryLine> require(Mutiny.Session session, UUID entryId) {
        return session.find(DiaryEntry.class, entryId)
                .onItem()
                .ifNull()
                .failWith(DiaryFailure.NotFound::new)
                .map(DiaryLine::of);
    }

    /** What was done on a plot in the season that a harvest ended, oldest first. */
    public Uni<List<DiaryLine>> season(Mutiny.Session session, UUID plotId, LocalDate harvest) {
        return session.createSelectionQuery(
                        "from DiaryEntry where plotId = :plot and occurredOn between :from and :to"
                                + " order by occurredOn, id",
                        DiaryEntry.class)
                .setParameter("plot", plotId)
                .setParameter("from", harvest.minusDays(SEASON_DAYS))
                .setParameter("to", harvest)
                .getResultList()
                .map(entries -> entries.stream().map(DiaryLine::of).toList());
    }
}
