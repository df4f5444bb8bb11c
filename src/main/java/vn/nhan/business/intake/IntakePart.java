package vn.nhan.business.intake;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What one room has to do with a kind of sheet: its columns, how a row of them is read, and how many are written at once.
 * Beans of this type are found by themselves, so a room adds columns to a sheet of a room below it.
 */
public interface IntakePart {

    Set<IntakeKind> kinds();

    /** Parts work from the lowest to the highest, and undo from the highest to the lowest. */
    int order();

    List<IntakeColumn> columns(IntakeKind kind);

    /** Reads and checks a row by itself, on a worker; what is wrong is said to the row. */
    void read(IntakeRow row);

    /** Looks the rows up in the database, and says to each what would become of it. */
    Uni<Void> compare(Mutiny.Session session, IntakeBatch batch);

    /** Writes the rows, all in a few statements; {@link #compare} was called before, in the same transaction. */
    Uni<Void> write(Mutiny.Session session, IntakeBatch batch);

    /** The tables that it fills: PostgreSQL is told when they have grown, or would go on reading them row by row. */
    Set<String> tables();

    /** What this part can take back, such as {@code plot}; the first are taken back first. */
    List<String> things();

    /** Takes back what nobody has touched since; gives the ids of those that could be */
    Uni<Set<UUID>> undo(Mutiny.Session session, String thing, List<IntakeItem> items);
}
