package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.event.Outbox;

/** Tells other rooms what a programme wants reached, from the moment on which it is no draft any more. */
@ApplicationScoped
class ProgrammeNews {

    private final ProgrammeParts parts;
    private final Outbox outbox;

    ProgrammeNews(ProgrammeParts parts, Outbox outbox) {
        this.parts = parts;
        this.outbox = outbox;
    }

    Uni<Void> tell(Mutiny.Session session, SupportProgramme programme) {
        return programme.state() == ProgrammeState.DRAFT
                ? Uni.createFrom().voidItem()
                : parts.targetsOf(session, programme.id())
                        .map(targets -> ProgrammeGoalsSet.of(programme, targets))
                        .chain(news -> outbox.publish(session, programme.tenant(), news));
    }
}
