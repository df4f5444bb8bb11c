package vn.nhan.isolation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;

/**
 * One of everything that a farm on the market has.
 *
 * @param harvestId of a diary entry, which no address names
 * @param helper who may act for the farm
 * @param secrets by which any of it would be known again in an answer
 */
record Belongings(Map<Thing, String> ids, String harvestId, Api helper, List<String> secrets) {

    static Belongings of(Api member) {
        var helper = People.helper(member.host(), Helping.COMMUNE);
        var farm = Farm.at(member, Helping.handedOver(helper, member));
        farm.submit();
        People.officer(member.host())
                .put("/businesses/" + farm.businessId() + "/verification")
                .then()
                .statusCode(200);
        String delegationId = member.get("/businesses/" + farm.businessId() + "/delegations")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
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
        var ids = Map.ofEntries(
                Map.entry(Thing.BUSINESS, farm.businessId()),
                Map.entry(Thing.DELEGATION, delegationId),
                Map.entry(Thing.MEMBER, member.get("/me").<String>path("id")),
                Map.entry(Thing.AREA, areaId),
                Map.entry(Thing.PLOT, plotId),
                Map.entry(Thing.CERTIFICATE, certificateId),
                Map.entry(Thing.PRODUCT, productId),
                Map.entry(Thing.PHOTO, photo.<String>path("photos[0].id")),
                Map.entry(Thing.LOT, lotId),
                Map.entry(Thing.LABEL_BATCH, batch.<String>path("id")));
        var secrets = new ArrayList<>(ids.values());
        secrets.add(harvestId);
        secrets.add(photo.<String>path("photos[0].key").split("/", -1)[2]);
        secrets.add(URI.create(batch.<String>path("address")).getPath());
        return new Belongings(ids, harvestId, helper, List.copyOf(secrets));
    }

    String id(Thing thing) {
        return ids.getOrDefault(thing, "");
    }
}
