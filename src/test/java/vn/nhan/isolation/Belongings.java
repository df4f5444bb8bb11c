package vn.nhan.isolation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;

/**
 * One of everything that a farm on the market has.
 *
 * @param harvestId of a diary entry, which no address names
 * @param secrets by which any of it would be known again in an answer
 */
record Belongings(Map<Thing, String> ids, String harvestId, List<String> secrets) {

    static Belongings of(Api member) {
        var farm = Farm.verified(member, People.officer(member.host()));
        var areaId = farm.growingArea();
        var plotId = farm.plotIn(areaId);
        String certificateId = farm.addCertificate(Farm.certificate("VG-1", plotId), Pictures.pdf())
                .then()
                .statusCode(201)
                .extract()
                .path("certificate.id");
        var productId = farm.product();
        var photo = farm.addPhoto(productId, 1).then().statusCode(201).extract();
        farm.offer(productId, 65_000);
        farm.publish(productId).then().statusCode(200);
        var harvestId = farm.harvest(plotId, Farm.HARVEST_DAY);
        var lotId = farm.lot(productId, harvestId);
        var batch = farm.printLabels(lotId, 1).then().statusCode(201).extract();
        var ids = Map.of(
                Thing.BUSINESS, farm.businessId(),
                Thing.AREA, areaId,
                Thing.PLOT, plotId,
                Thing.CERTIFICATE, certificateId,
                Thing.PRODUCT, productId,
                Thing.PHOTO, photo.<String>path("photos[0].id"),
                Thing.LOT, lotId,
                Thing.LABEL_BATCH, batch.<String>path("id"),
                Thing.ADDRESS_REVIEW, Splits.openReview(member.host()));
        var secrets = new ArrayList<>(ids.values());
        secrets.add(harvestId);
        secrets.add(photo.<String>path("photos[0].key").split("/", -1)[2]);
        secrets.add(URI.create(batch.<String>path("address")).getPath());
        return new Belongings(ids, harvestId, List.copyOf(secrets));
    }

    String id(Thing thing) {
        return ids.getOrDefault(thing, "");
    }
}
