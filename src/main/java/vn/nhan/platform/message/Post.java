package vn.nhan.platform.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Where use cases put their messages: into the outbox, sealed, in the very transaction of the deed. A worker carries them
 * out, and tries again while the mail server is away.
 */
@ApplicationScoped
public class Post {

    private final Outbox outbox;
    private final Seal seal;
    private final ObjectMapper json;
    private final boolean open;

    Post(Outbox outbox, Seal seal, ObjectMapper json, NhanConfig config) {
        this.outbox = outbox;
        this.seal = seal;
        this.json = json;
        this.open = config.messages() != NhanConfig.Messages.NONE;
    }

    /** Whether messages leave this installation at all; where they don't, pages offer paper instead. */
    public boolean isOpen() {
        return open;
    }

    /** @param until after this moment the message is thrown away instead of sent */
    public Uni<Void> send(Mutiny.Session session, TenantId tenant, Message message, Instant until) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var sealed = seal.close(tenant, MessagePosted.place(id), written(message));
        return outbox.publish(session, tenant, new MessagePosted(id, sealed, until));
    }

    private String written(Message message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message could not be written", e);
        }
    }
}
