package vn.nhan.tenant.export;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import vn.nhan.platform.storage.LargeObjects;
import vn.nhan.platform.storage.StoredName;
import vn.nhan.platform.text.Dates;

/** Hands an archive out piece by piece: it may be larger than this process. */
@ApplicationScoped
class ArchiveDownload {

    private final ExportService service;
    private final LargeObjects objects;

    ArchiveDownload(ExportService service, LargeObjects objects) {
        this.service = service;
        this.objects = objects;
    }

    RestMulti<byte[]> of(UUID id) {
        Uni<Export> export = service.fetch(id);
        return RestMulti.fromUniResponse(export, found -> objects.stream(objectOf(found)), ArchiveDownload::headers);
    }

    private static StoredName objectOf(Export export) {
        var result = export.result();
        if (result == null || export.objectKey() == null) {
            throw new ExportFailure.NotReady();
        }
        return new StoredName(export.objectKey(), result.bytes());
    }

    private static Map<String, List<String>> headers(Export export) {
        var name = "nhan-" + export.slug() + "-" + Dates.dayOf(export.requestedAt()) + ".zip";
        return Map.of(
                "Content-Type", List.of("application/zip"),
                "Content-Disposition", List.of("attachment; filename=\"" + name + "\""),
                "Cache-Control", List.of("no-store"));
    }
}
