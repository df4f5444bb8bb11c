package vn.nhan.platform.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.event.EventCourier;
import vn.nhan.platform.event.EventSubscriber.Delivered;

/** Takes a message from the outbox to the gateway. What is refused for good, or came too late, is let go with a word. */
@ApplicationScoped
class MessageCourier implements EventCourier<MessagePosted> {

    private static final Logger LOG = Logger.getLogger(MessageCourier.class);

    private final MessageGateway gateway;
    private final Seal seal;
    private final ObjectMapper json;
    private final Clock clock;

    MessageCourier(MessageGateway gateway, Seal seal, ObjectMapper json, Clock clock) {
        this.gateway = gateway;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Class<MessagePosted> eventType() {
        return MessagePosted.class;
    }

    @Override
    public Uni<Void> carry(Delivered<MessagePosted> posted) {
        var event = posted.event();
        if (clock.instant().isAfter(event.until())) {
            LOG.warnf("message %s came too late and was not sent", event.id());
            return Uni.createFrom().voidItem();
        }
        return gateway.send(opened(posted))
                .onFailure(failure -> failure instanceof NotSent notSent && notSent.isFinal())
                .recoverWithUni(refused -> {
                    LOG.warnf("message %s was %s", event.id(), refused.getMessage());
                    return Uni.createFrom().voidItem();
                });
    }

    private Message opened(Delivered<MessagePosted> posted) {
        var event = posted.event();
        try {
            var text = seal.open(posted.tenant(), MessagePosted.place(event.id()), event.sealed());
            return json.readValue(text, Message.class);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new IllegalStateException("message " + event.id() + " is not readable");
        }
    }
}
