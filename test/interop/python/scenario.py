"""The shared scenario with the official Python client. Prints one line of JSON a step."""

import json
import os
import time
import urllib.request
from datetime import datetime, timedelta, timezone

import standardwebhooks
from svix.api import (
    AppPortalAccessIn,
    ApplicationIn,
    ApplicationPatch,
    EndpointHeadersIn,
    EndpointIn,
    EndpointPatch,
    EndpointSecretRotateIn,
    EndpointUpsertIn,
    EventExampleIn,
    EventTypeIn,
    EventTypeUpsertIn,
    MessageCreateOptions,
    MessageGetOptions,
    MessageIn,
    MessageListOptions,
    RecoverIn,
    ReplayIn,
    Svix,
    SvixOptions,
)
from svix.exceptions import HttpError, HTTPValidationError
from svix.webhooks import Webhook, WebhookVerificationError

URL, TOKEN, RECEIVER, RUN = (os.environ[name] for name in ("POSTHORN_URL", "POSTHORN_TOKEN", "RECEIVER_URL", "RUN"))
svix = Svix(TOKEN, SvixOptions(server_url=URL))
APP, TYPE = f"{RUN}-app", f"{RUN}.paid".replace("-", "_")
kept = {}


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def eventually(look):
    end = time.monotonic() + 30
    while True:
        found = look()
        if found or time.monotonic() > end:
            check(found, "it did not happen within 30 s")
            return found
        time.sleep(0.1)


def arrived():
    with urllib.request.urlopen(f"{RECEIVER}/inbox/{RUN}/deliveries") as answer:
        return json.load(answer)["data"]


def application():
    made = svix.application.create(ApplicationIn(name="Interop", uid=APP, metadata={"tier": "a"}))
    check(made.id.startswith("app_") and svix.application.get(APP).id == made.id, "get by uid")
    check(svix.application.get_or_create(ApplicationIn(name="Interop", uid=APP)).id == made.id, "get or create")
    check(svix.application.patch(APP, ApplicationPatch(name="Renamed")).name == "Renamed", "patch")
    check(any(one.id == made.id for one in svix.application.list().data), "list")


def event_type():
    svix.event_type.create(EventTypeIn(name=TYPE, description="Paid", schemas={"1": {"type": "object"}}))
    check(svix.event_type.get(TYPE).description == "Paid", "get")
    check(svix.event_type.upsert(TYPE, EventTypeUpsertIn(description="Was paid")).description == "Was paid", "update")
    check(any(one.name == TYPE for one in svix.event_type.list().data), "list")


def endpoint():
    made = svix.endpoint.create(APP, EndpointIn(url=f"{RECEIVER}/in/{RUN}", uid="inbox", event_types=[TYPE]))
    kept["endpoint"] = made.id
    check(svix.endpoint.get(APP, "inbox").id == made.id, "get")
    changed = svix.endpoint.upsert(APP, "inbox", EndpointUpsertIn(url=f"{RECEIVER}/in/{RUN}", uid="inbox", description="put"))
    check(changed.description == "put" and changed.event_types is None, "update")
    check(svix.endpoint.patch(APP, "inbox", EndpointPatch(description="patched")).description == "patched", "patch")
    check(len(svix.endpoint.list(APP).data) == 1, "list")


def headers():
    svix.endpoint.set_headers(APP, "inbox", EndpointHeadersIn(headers={"x-one": "1", "authorization": "Bearer x"}))
    found = svix.endpoint.get_headers(APP, "inbox")
    check(found.headers == {"x-one": "1"} and found.sensitive == ["authorization"], str(found))


def secret():
    kept["secret"] = svix.endpoint.get_secret(APP, "inbox").key
    check(kept["secret"].startswith("whsec_"), "its form")


def message():
    body = MessageIn(event_type=TYPE, payload={"total": 1}, tags=["first"])
    once = MessageCreateOptions(idempotency_key=f"{RUN}-once")
    kept["message"] = svix.message.create(APP, body, once).id
    check(svix.message.create(APP, body, once).id == kept["message"], "done once")
    check(svix.message.get(APP, kept["message"], MessageGetOptions(with_content=True)).payload == {"total": 1}, "get")


def pages():
    for total in (2, 3, 4):
        svix.message.create(APP, MessageIn(event_type=TYPE, payload={"total": total}))
    first = svix.message.list(APP, MessageListOptions(limit=2))
    second = svix.message.list(APP, MessageListOptions(limit=2, iterator=first.iterator))
    ids = [one.id for one in first.data + second.data]
    check(len(set(ids)) == 4 and ids == sorted(ids, reverse=True), "newest first, each once")
    back = svix.message.list(APP, MessageListOptions(limit=2, iterator=second.prev_iterator))
    check([one.id for one in back.data] == [one.id for one in first.data], "back again")


def attempts():
    made = eventually(lambda: svix.message_attempt.list_by_msg(APP, kept["message"]).data)
    check(made[0].response_status_code == 200 and int(made[0].status) == 0, "it succeeded")
    found = eventually(lambda: [a for a in svix.message_attempt.list_by_endpoint(APP, "inbox").data if a.id == made[0].id])
    check(found[0].msg_id == kept["message"], "by endpoint")


def first_arrived():
    return eventually(lambda: next((one for one in arrived() if one["id"] == kept["message"]), None))


def refuses(verify):
    try:
        verify()
    except Exception as refused:  # each library has its own class, named by the caller
        return type(refused)
    raise AssertionError("a changed body was taken for good")


def signature():
    one = first_arrived()
    Webhook(kept["secret"]).verify(one["body"], one["headers"])
    refused = refuses(lambda: Webhook(kept["secret"]).verify(one["body"] + " ", one["headers"]))
    check(issubclass(refused, WebhookVerificationError), str(refused))


def standard():
    one = first_arrived()
    hook = standardwebhooks.Webhook(kept["secret"])
    check(hook.verify(one["body"], one["headers"]) == {"total": 1}, "the payload")
    refused = refuses(lambda: hook.verify(one["body"] + " ", one["headers"]))
    check(issubclass(refused, standardwebhooks.WebhookVerificationError), str(refused))


def rotate():
    svix.endpoint.rotate_secret(APP, "inbox", EndpointSecretRotateIn())
    fresh = svix.endpoint.get_secret(APP, "inbox").key
    check(fresh != kept["secret"], "a new one")
    sent = svix.message.create(APP, MessageIn(event_type=TYPE, payload={"total": 5}))
    one = eventually(lambda: next((one for one in arrived() if one["id"] == sent.id), None))
    for key in (fresh, kept["secret"]):
        Webhook(key).verify(one["body"], one["headers"])


def resend():
    before = len([one for one in arrived() if one["id"] == kept["message"]])
    svix.message_attempt.resend(APP, kept["message"], kept["endpoint"])
    eventually(lambda: len([one for one in arrived() if one["id"] == kept["message"]]) == before + 1)


def recover():
    since = datetime.now(timezone.utc) - timedelta(hours=1)
    check(svix.endpoint.recover(APP, "inbox", RecoverIn(since=since)).id.startswith("qtask_"), "recover")
    check(svix.endpoint.replay_missing(APP, "inbox", ReplayIn(since=since)).id.startswith("qtask_"), "replay missing")


def example():
    check(svix.endpoint.send_example(APP, "inbox", EventExampleIn(event_type=TYPE)).event_type == TYPE, "the type")


def portal():
    access = svix.authentication.app_portal_access(APP, AppPortalAccessIn())
    check("#" in access.url and access.token, "a link and a token")
    mine = Svix(access.token, SvixOptions(server_url=URL))
    check(mine.endpoint.get(APP, "inbox").id == kept["endpoint"], "the token opens its application")


def error_of(ask):
    try:
        ask()
    except HTTPValidationError as error:
        return type(error).__name__, error.status_code
    except HttpError as error:
        return type(error).__name__, error.status_code
    return None


def errors():
    stranger = Svix("ph_live_nothing", SvixOptions(server_url=URL))
    check(error_of(lambda: stranger.application.list()) == ("HttpError", 401), "401")
    check(error_of(lambda: svix.application.get("app_nothing")) == ("HttpError", 404), "404")
    check(error_of(lambda: svix.application.create(ApplicationIn(name="x", uid=APP))) == ("HttpError", 409), "409")
    invalid = error_of(lambda: svix.endpoint.create(APP, EndpointIn(url="no url")))
    check(invalid == ("HTTPValidationError", 422), str(invalid))


def delete():
    svix.endpoint.delete(APP, "inbox")
    check(error_of(lambda: svix.endpoint.get(APP, "inbox")) == ("HttpError", 404), "the endpoint")
    svix.application.delete(APP)
    svix.event_type.delete(TYPE)
    check(error_of(lambda: svix.application.get(APP)) == ("HttpError", 404), "the application")


for step in (application, event_type, endpoint, headers, secret, message, pages, attempts, signature, standard, rotate,
             resend, recover, example, portal, errors, delete):
    try:
        step()
        print(json.dumps({"ok": True}), flush=True)
    except Exception as cause:  # told to whoever runs it, and the next step is tried
        print(json.dumps({"ok": False, "why": f"{type(cause).__name__}: {cause}"}), flush=True)
