package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** A room in which work waits for the people of a business: they are told where they begin. */
public interface WaitingWork {

    /**
     * Something to be done, in the reader's words.
     *
     * @param href the page on which it is done
     */
    record ToDo(UUID businessId, String text, String href) {}

    /**
     * What waits in these businesses, which the caller may see.
     *
     * @param language {@code vi} or {@code en}
     */
    Uni<List<ToDo>> of(Mutiny.Session session, Collection<UUID> businesses, String language);
}
