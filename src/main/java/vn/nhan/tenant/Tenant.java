package vn.nhan.tenant;

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
 */
public record Tenant(
        TenantId id,
        String slug,
        String provinceCode,
        LocalizedText name,
        List<String> hosts,
        DateSpan valid,
        List<Predecessor> predecessors,
        Colours colours,
        Theme theme,
        Department department,
        List<Programme> programmes) {

    public Tenant {
        hosts = List.copyOf(hosts);
        predecessors = List.copyOf(predecessors);
        programmes = List.copyOf(programmes);
    }

    /** Address of the province's CSS custom properties, such as {@code /theme/hung-yen.css?v=0a1b2c3d4e5f6071}. */
    public String themeHref() {
        return theme.stylesheet().href();
    }

    public String logoHref() {
        return theme.logo().href();
    }
}
