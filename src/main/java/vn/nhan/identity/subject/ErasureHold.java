package vn.nhan.identity.subject;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.problem.FieldError;

/** What stands in the way of forgetting somebody; a bean of this type is asked in a transaction of each province. */
public interface ErasureHold {

    /** Reasons in the words of {@code problems/}, each with what to do first; none when the person may go. */
    Uni<List<FieldError>> reasons(Mutiny.Session session, UUID accountId);
}
