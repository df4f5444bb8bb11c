package vn.nhan.platform.message;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Messages of a laptop, pinned to a page instead of sent: the newest {@link #KEPT}, newest first. */
@ApplicationScoped
@Typed(PostedMessages.class)
class PostedMessages implements MessageGateway {

    static final int KEPT = 50;

    private final Deque<Message> newestFirst = new ArrayDeque<>();

    @Override
    public Uni<Void> send(Message message) {
        return Uni.createFrom().voidItem().invoke(() -> pin(message));
    }

    private synchronized void pin(Message message) {
        newestFirst.addFirst(message);
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    synchronized List<Message> all() {
        return List.copyOf(newestFirst);
    }
}
