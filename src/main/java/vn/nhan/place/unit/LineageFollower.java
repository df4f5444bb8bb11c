package vn.nhan.place.unit;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who has work to do when it becomes known what units turned into; called in the transaction that makes it known. */
public interface LineageFollower {

    Uni<Void> lineageBecameKnown(Mutiny.Session session);
}
