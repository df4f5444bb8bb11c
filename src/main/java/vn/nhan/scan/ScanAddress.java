package vn.nhan.scan;

import vn.nhan.platform.gs1.DigitalLink;
import vn.nhan.traceability.lot.TraceCode;

/**
 * A scanned address, brought to the one form under which facts are filed.
 *
 * @param path canonical path: {@code /01/…/10/…} or {@code /t/…}
 */
record ScanAddress(String path) {

    /** @throws vn.nhan.traceability.lot.BadTraceCode when it is none of our codes, or mistyped */
    static ScanAddress ofTraceCode(String typed) {
        return new ScanAddress(TraceCode.parse(typed).path());
    }

    /** @throws vn.nhan.platform.gs1.Gs1Failure saying what is wrong with the Digital Link */
    static ScanAddress ofDigitalLink(String pathAndQuery) {
        return new ScanAddress(DigitalLink.parse(pathAndQuery).canonicalPath());
    }
}
