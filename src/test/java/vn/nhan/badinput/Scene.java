package vn.nhan.badinput;

import io.restassured.response.Response;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;

/** A member with a farm of one plot, at the API and at the pages. */
record Scene(Farm farm, Browser browser, String areaId, String plotId) {

    static Scene inHungYen() {
        var farm = Farm.of(People.member(Api.HUNG_YEN));
        var areaId = farm.growingArea();
        return new Scene(farm, Browser.of(farm.member()), areaId, farm.plotIn(areaId));
    }

    Api api() {
        return farm.member();
    }

    Response post(String path, Object body, Reader reader) {
        return api().request()
                .header("Accept-Language", reader.tag())
                .contentType("application/json")
                .body(body)
                .post("/api/v1" + path);
    }

    int count(String list, String items) {
        return api().get(list).then().statusCode(200).extract().path(items + "size()");
    }
}
