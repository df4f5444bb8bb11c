package vn.nhan.platform.tenancy;

/**
 * Which province answers for which, after provinces were adopted by their successors. The room {@code tenant} knows; the
 * platform only asks.
 */
public interface Succession {

    /**
     * Whose rows a request to this province may see: those of the province that answers for it now, then those of every
     * province that one has adopted, directly or through others. The national installation sees itself alone.
     */
    TenantScope scopeOf(TenantId addressed);
}
