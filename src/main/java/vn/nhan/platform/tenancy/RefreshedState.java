package vn.nhan.platform.tenancy;

import io.smallrye.mutiny.Uni;

/**
 * What every replica must know of the installation without asking the database at each request: which provinces there are,
 * which were adopted, which are suspended. A bean of this type is read at the start and every few seconds.
 */
public interface RefreshedState {

    /** Reads the state anew. Where it fails, the last good state stays. */
    Uni<Void> refresh();
}
