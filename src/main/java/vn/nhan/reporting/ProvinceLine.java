package vn.nhan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;
import vn.nhan.tenant.Tenant;

/**
 * A province in the operator's table.
 *
 * @param until the last day under this name, or null while none is known
 * @param over whether that day lies behind us
 */
record ProvinceLine(
        String slug,
        String name,
        List<Host> hosts,
        String since,
        @Nullable String until,
        boolean over,
        Counts counts) {

    record Host(String name, String href) {}

    /** As they are read in Viet Nam. */
    record Counts(String registered, String verified, String listed) {}

    /** @param port where this installation is reached from outside, or -1 for the scheme's own */
    static ProvinceLine of(ProvinceService.Reached reached, Locale reader, int port, LocalDate today) {
        Tenant province = reached.province();
        var counts = reached.counts();
        return new ProvinceLine(
                province.slug(),
                province.name().in(reader),
                province.hosts().stream().map(host -> host(host, port)).toList(),
                Dates.format(province.valid().from()),
                province.valid().to().map(Dates::format).orElse(null),
                province.valid().isOver(today),
                new Counts(
                        Numbers.format(counts.registered()),
                        Numbers.format(counts.verified()),
                        Numbers.format(counts.listed())));
    }

    private static Host host(String name, int port) {
        return new Host(name, "//" + name + (port > 0 ? ":" + port : "") + "/");
    }
}
