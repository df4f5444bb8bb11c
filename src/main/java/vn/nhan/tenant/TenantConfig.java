package vn.nhan.tenant;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the provinces of this installation are described. */
@ConfigMapping(prefix = "nhan.tenants")
interface TenantConfig {

    /** More province files, or replacements for those that the application brings along. */
    Optional<Path> folder();
}
