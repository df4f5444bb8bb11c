package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Goes on where a match ends. A bean of this type is called in the transaction in which an expert accepts. */
public interface MatchObserver {

    Uni<Void> accepted(Mutiny.Session session, Match match);
}
