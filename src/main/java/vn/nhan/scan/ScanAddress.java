package vn.nhan.scan;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.gs1.DigitalLink;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.traceability.lot.TraceCode;

/**
 * A scanned address, brought to the one form under which facts are filed.
 *
 * @param path canonical path: {@code /01/…/10/…} or {@code /t/…}
 * @param tenant whose label it is, where the address says so; null for a Digital Link, which any province may have
 */
record ScanAddress(String path, @Nullable TenantId tenant) {

    /** @throws vn.nhan.traceability.lot.BadTraceCode when it is none of our codes, or mistyped */
    static ScanAddress ofTraceCode(String typed) {
        var code = TraceCode.parse(typed);
        return new ScanAddress(code.path(), TenantId.of(code.tenant()));
    }

    /** @throws vn.nhan.platform.gs1.Gs1Failure saying what is wrong with the Digital Link */
    static ScanAddress ofDigitalLink(String pathAndQuery) {
        return new ScanAddress(DigitalLink.parse(pathAndQuery).canonicalPath(), null);
    }
}
