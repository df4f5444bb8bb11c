package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Vietnamese;

/** Reads the list of a session for officers. */
@ApplicationScoped
class DoorLists {

    private static final String FOUND = "select b.id from business b where b.status <> 'closed'"
            + " and b.merged_into is null and (b.folded like :text or nhan_fold(b.commune) like :text)"
            + " order by b.folded, b.id limit 30";

    private final TenantTx tx;
    private final RegistrationBook book;
    private final SessionQueries sessions;
    private final Attendance attendance;
    private final Attendees attendees;
    private final Businesses businesses;
    private final Clock clock;

    DoorLists(
            TenantTx tx,
            RegistrationBook book,
            SessionQueries sessions,
            Attendance attendance,
            Attendees attendees,
            Businesses businesses,
            Clock clock) {
        this.tx = tx;
        this.book = book;
        this.sessions = sessions;
        this.attendance = attendance;
        this.attendees = attendees;
        this.businesses = businesses;
        this.clock = clock;
    }

    private record Around(Map<UUID, Set<Integer>> there, Map<UUID, BusinessRef> businesses) {}

    /** @param meeting null for the one at hand */
    Uni<DoorList> of(UUID sessionId, @Nullable Integer meeting) {
        return tx.inTenant(session -> sessions.require(session, sessionId)
                .chain(view -> sessions.meetings(session, sessionId)
                        .chain(meetings -> lines(session, sessionId)
                                .map(lines -> new DoorList(view, meetings, chosen(meetings, meeting), lines)))));
    }

    Uni<DoorList.Line> line(UUID attendeeId) {
        return tx.inTenant(session -> book.require(session, attendeeId)
                .chain(found -> lines(session, found.sessionId))
                .map(lines -> lines.stream()
                        .filter(line -> line.id().equals(attendeeId))
                        .findFirst()
                        .orElseThrow(CourseFailure.NotFound::new)));
    }

    Uni<UUID> sessionOf(UUID attendeeId) {
        return tx.inTenant(session -> book.require(session, attendeeId).map(found -> found.sessionId));
    }

    /** Businesses whose name or commune has this in it, accents or not; 30 at most. */
    Uni<List<BusinessRef>> find(String text) {
        var folded = Vietnamese.fold(text).replaceAll("[%_\\\\]", "");
        return folded.isEmpty()
                ? Uni.createFrom().item(List.of())
                : tx.inTenant(session -> session.createNativeQuery(FOUND, UUID.class)
                        .setParameter("text", "%" + folded + "%")
                        .getResultList()
                        .chain(ids -> businesses.refs(session, ids)));
    }

    private int chosen(List<Meeting> meetings, @Nullable Integer asked) {
        return meetings.stream()
                .map(Meeting::number)
                .filter(number -> Objects.equals(number, asked))
                .findFirst()
                .orElseGet(() -> Meeting.at(meetings, clock.instant()).number());
    }

    private Uni<List<DoorList.Line>> lines(Mutiny.Session session, UUID sessionId) {
        return book.of(session, sessionId)
                .chain(all -> attendance
                        .of(session, sessionId)
                        .chain(there -> businesses
                                .refs(session, named(all))
                                .map(refs -> new Around(
                                        there,
                                        refs.stream().collect(Collectors.toMap(BusinessRef::id, Function.identity()))))
                                .map(around -> all.stream()
                                        .filter(one -> one.state() != RegistrationState.CANCELLED)
                                        .map(one -> line(one, around))
                                        .toList())));
    }

    private static List<UUID> named(List<TrainingRegistration> all) {
        return all.stream()
                .map(one -> one.businessId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private DoorList.Line line(TrainingRegistration one, Around around) {
        var business = one.businessId == null ? null : around.businesses().get(one.businessId);
        return new DoorList.Line(
                one.id(),
                one.number,
                attendees.name(one),
                attendees.maskedPhone(one),
                one.state(),
                one.businessId,
                business == null ? null : business.name(),
                new ArrayList<>(around.there().getOrDefault(one.id(), Set.of())),
                one.movedUpAt != null,
                one.isCompleted() ? one.completedAt : null,
                one.isCompleted() ? one.certificateCode : null,
                one.revokedAt,
                one.revokeReason);
    }
}
