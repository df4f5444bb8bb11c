package vn.nhan.scan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.tenant.Authorities;
import vn.nhan.traceability.label.PassportFacts;

/**
 * Whose province a label tells of: by the names that held when its facts were recorded, and by today's.
 *
 * @param provinceNow null while the province has its name still
 */
record Whose(LocalizedText province, @Nullable LocalizedText provinceNow, LocalizedText department) {

    static Whose of(PassportFacts facts, Authorities authorities, LocalDate day) {
        var owner = TenantId.of(facts.tenant());
        var origin = authorities.origin(owner);
        var recorded = facts.authority();
        var province = recorded == null ? origin.name() : recorded.province();
        var today = authorities.today(owner).name();
        return new Whose(
                province,
                today.equals(province) ? null : today,
                recorded == null
                        ? origin.departmentOn(facts.verifiedOn() == null ? day : facts.verifiedOn())
                                .name()
                        : recorded.department());
    }
}
