package vn.nhan.platform.message;

import io.smallrye.mutiny.Uni;

/**
 * The way out for messages. Use cases don't call it: they hand a message to {@link Post}, which keeps it until it went
 * out. Text messages to phones are not sent; who has only a phone gets a code on paper.
 */
public interface MessageGateway {

    /** Fails with {@link NotSent}, whose text names neither the recipient nor the content. */
    Uni<Void> send(Message message);
}
