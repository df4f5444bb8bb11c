package vn.nhan.platform.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends by SMTP; server, sender and encryption are the settings {@code quarkus.mailer.*}. After a server did not answer,
 * messages fail at once for a while, so that a dead server holds up no queue.
 */
@ApplicationScoped
@Typed(SmtpGateway.class)
class SmtpGateway implements MessageGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration REST = Duration.ofSeconds(30);

    private final ReactiveMailer mailer;
    private final Clock clock;
    private final Duration patience;
    private final AtomicReference<Instant> restsUntil = new AtomicReference<>(Instant.MIN);

    @Inject
    SmtpGateway(ReactiveMailer mailer, Clock clock) {
        this(mailer, clock, PATIENCE);
    }

    SmtpGateway(ReactiveMailer mailer, Clock clock, Duration patience) {
        this.mailer = mailer;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public Uni<Void> send(Message message) {
        return Uni.createFrom().deferred(() -> {
            if (clock.instant().isBefore(restsUntil.get())) {
                throw NotSent.later("the mail server did not answer a moment ago");
            }
            return mailer.send(Mail.withText(message.to(), message.subject(), message.text()))
                    .ifNoItem()
                    .after(patience)
                    .fail()
                    .onFailure()
                    .transform(this::withoutPersonalData);
        });
    }

    private NotSent withoutPersonalData(Throwable failure) {
        if (failure instanceof SMTPException reply) {
            return reply.isPermanent()
                    ? NotSent.refused(reply.getReplyCode())
                    : NotSent.later("put off with " + reply.getReplyCode());
        }
        restsUntil.set(clock.instant().plus(REST));
        return NotSent.later(
                failure instanceof TimeoutException
                        ? "the mail server did not answer in time"
                        : failure.getClass().getSimpleName());
    }
}
