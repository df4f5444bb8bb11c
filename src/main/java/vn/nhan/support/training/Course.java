package vn.nhan.support.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** Something that is taught, again and again. */
@Entity
@DynamicUpdate
class Course extends TenantOwned {

    String need;
    String title;

    @Nullable
    String titleEn;

    String learns;
    String trainer;
    String audience;
    String completion;
    int passMark;
    Instant createdAt;
    UUID createdBy;

    @Version
    int version;

    protected Course() {}

    Course(TenantId tenant, Instant createdAt, UUID createdBy) {
        super(tenant);
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    Completion completion() {
        return Completion.of(completion);
    }

    void say(NewCourse said) {
        need = said.need();
        title = said.title().strip();
        titleEn = said.titleEn() == null || said.titleEn().isBlank()
                ? null
                : said.titleEn().strip();
        learns = said.learns().strip();
        trainer = said.trainer().strip();
        audience = said.audience().strip();
        completion = said.completion().key();
        passMark = said.passMark();
    }
}
