package vn.nhan.tenant.operator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nhan.tenant.StoredVersion;

/**
 * A province with its file and the versions that operators have stored of it.
 *
 * @param version of the file in force; 0 for the one that came with the installation
 * @param file the province file, YAML
 * @param versions newest first
 */
record TenantDetails(TenantView tenant, int version, String file, List<Version> versions) {

    /** @param recordedBy id of the operator's account */
    record Version(int version, String sha256, Instant recordedAt, UUID recordedBy) {

        static Version of(StoredVersion stored) {
            return new Version(stored.version(), stored.sha256(), stored.recordedAt(), stored.recordedBy());
        }
    }

    static TenantDetails of(TenantView tenant, String file, List<StoredVersion> versions) {
        return new TenantDetails(
                tenant,
                versions.isEmpty() ? 0 : versions.get(0).version(),
                file,
                versions.stream().map(Version::of).toList());
    }
}
