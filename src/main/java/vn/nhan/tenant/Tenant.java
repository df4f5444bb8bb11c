package vn.nhan.tenant;

import java.time.LocalDate;
import java.util.List;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.LocalizedText;

/**
 * A province on this installation. A province that was merged away stays one for ever: its hosts, codes and closed
 * reports live on.
 *
 * @param slug stable name in addresses, such as {@code hung-yen}
 * @param provinceCode two digits of the official code list, a string because of the leading zero
 * @param hosts in lower case, without port
 * @param valid the days on which the province stands under this name
 * @param predecessors the provinces merged into this one, its own former self included
 * @param looks colours and logo, which may change from a day on
 * @param departments who runs the platform, and under which name
 */
public record Tenant(
        TenantId id,
        String slug,
        String provinceCode,
        LocalizedText name,
        List<String> hosts,
        DateSpan valid,
        List<Predecessor> predecessors,
        History<Look> looks,
        History<Department> departments,
        List<Programme> programmes) {

    public Tenant {
        hosts = List.copyOf(hosts);
        predecessors = List.copyOf(predecessors);
        programmes = List.copyOf(programmes);
    }

    /** Who ran the platform on that day, under the name it had then. */
    public Department departmentOn(LocalDate day) {
        return departments.on(day);
    }

    public Look lookOn(LocalDate day) {
        return looks.on(day);
    }
}
