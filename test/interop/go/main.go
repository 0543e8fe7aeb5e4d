// The shared scenario with the official Go client. Prints one line of JSON a step.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"sort"
	"strings"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"
	svix "github.com/svix/svix-webhooks/go"
)

var (
	ctx      = context.Background()
	receiver = os.Getenv("RECEIVER_URL")
	run      = os.Getenv("RUN")
	app      = run + "-app"
	typeName = strings.ReplaceAll(run, "-", "_") + ".paid"
	client   = connect(os.Getenv("POSTHORN_TOKEN"))
	inbox    = receiver + "/in/" + run

	endpointID, secret, messageID string
)

func connect(token string) *svix.Svix {
	server, err := url.Parse(os.Getenv("POSTHORN_URL"))
	if err != nil {
		panic(err)
	}
	return svix.New(token, &svix.SvixOptions{ServerUrl: server})
}

func text(value string) *string { return &value }

// must stops the step with what went wrong.
func must[T any](value T, err error) T {
	done(err)
	return value
}

func done(err error) {
	if err == nil {
		return
	}
	var told *svix.Error
	if errors.As(err, &told) {
		panic(fmt.Sprintf("%d %s %s", told.Status(), told.Error(), told.Body()))
	}
	panic(err.Error())
}

func check(ok bool, what string) {
	if !ok {
		panic(what)
	}
}

type delivery struct {
	ID      string            `json:"id"`
	Headers map[string]string `json:"headers"`
	Body    string            `json:"body"`
}

func (d delivery) header() http.Header {
	headers := http.Header{}
	for name, value := range d.Headers {
		headers.Set(name, value)
	}
	return headers
}

func arrived(id string) []delivery {
	answer := must(http.Get(receiver + "/inbox/" + run + "/deliveries"))
	defer answer.Body.Close()
	var page struct {
		Data []delivery `json:"data"`
	}
	done(json.Unmarshal(must(io.ReadAll(answer.Body)), &page))
	found := []delivery{}
	for _, one := range page.Data {
		if one.ID == id {
			found = append(found, one)
		}
	}
	return found
}

func eventually(look func() bool) {
	for end := time.Now().Add(30 * time.Second); !look(); time.Sleep(100 * time.Millisecond) {
		check(time.Now().Before(end), "it did not happen within 30 s")
	}
}

func send(total int, options *svix.PostOptions) string {
	in := &svix.MessageIn{EventType: typeName, Payload: map[string]interface{}{"total": total}, Tags: []string{"go"}}
	return must(client.Message.CreateWithOptions(ctx, app, in, options)).Id
}

func statusOf(err error) int {
	var told *svix.Error
	if errors.As(err, &told) {
		return told.Status()
	}
	return 0
}

func application() {
	made := must(client.Application.Create(ctx, &svix.ApplicationIn{Name: "Interop", Uid: &app}))
	check(must(client.Application.Get(ctx, app)).Id == made.Id, "get by uid")
	check(must(client.Application.GetOrCreate(ctx, &svix.ApplicationIn{Name: "Interop", Uid: &app})).Id == made.Id, "get or create")
	check(must(client.Application.Patch(ctx, app, &svix.ApplicationPatch{Name: text("Renamed")})).Name == "Renamed", "patch")
	check(len(must(client.Application.List(ctx, nil)).Data) > 0, "list")
}

func eventType() {
	must(client.EventType.Create(ctx, &svix.EventTypeIn{Name: typeName, Description: "Paid"}))
	check(must(client.EventType.Get(ctx, typeName)).Description == "Paid", "get")
	check(must(client.EventType.Update(ctx, typeName, &svix.EventTypeUpdate{Description: "Was paid"})).Description == "Was paid", "update")
	check(len(must(client.EventType.List(ctx, nil)).Data) > 0, "list")
}

func endpoint() {
	made := must(client.Endpoint.Create(ctx, app, &svix.EndpointIn{Url: inbox, Uid: text("inbox"), FilterTypes: []string{typeName}}))
	endpointID = made.Id
	check(must(client.Endpoint.Get(ctx, app, "inbox")).Id == made.Id, "get")
	changed := must(client.Endpoint.Update(ctx, app, "inbox", &svix.EndpointUpdate{Url: inbox, Uid: text("inbox"), Description: text("put")}))
	check(changed.Description == "put", "update")
	check(must(client.Endpoint.Patch(ctx, app, "inbox", &svix.EndpointPatch{Description: text("patched")})).Description == "patched", "patch")
	check(len(must(client.Endpoint.List(ctx, app, nil)).Data) == 1, "list")
}

func headers() {
	done(client.Endpoint.UpdateHeaders(ctx, app, "inbox", &svix.EndpointHeadersIn{Headers: map[string]string{"x-one": "1", "authorization": "Bearer x"}}))
	found := must(client.Endpoint.GetHeaders(ctx, app, "inbox"))
	check(found.Headers["x-one"] == "1" && len(found.Headers) == 1 && found.Sensitive[0] == "authorization", "redacted")
}

func readSecret() {
	secret = must(client.Endpoint.GetSecret(ctx, app, "inbox")).Key
	check(strings.HasPrefix(secret, "whsec_"), "its form")
}

func message() {
	once := &svix.PostOptions{IdempotencyKey: text(run + "-once")}
	messageID = send(1, once)
	check(send(1, once) == messageID, "done once")
	check(must(client.Message.Get(ctx, app, messageID)).Payload["total"] == float64(1), "get")
}

func pages() {
	for total := 2; total <= 4; total++ {
		send(total, nil)
	}
	first := must(client.Message.List(ctx, app, &svix.MessageListOptions{Limit: svix.Int32(2)}))
	next := first.GetIterator()
	second := must(client.Message.List(ctx, app, &svix.MessageListOptions{Limit: svix.Int32(2), Iterator: &next}))
	ids := []string{}
	for _, one := range append(first.Data, second.Data...) {
		ids = append(ids, one.Id)
	}
	check(len(ids) == 4 && sort.SliceIsSorted(ids, func(a, b int) bool { return ids[a] > ids[b] }), "newest first")
	back := must(client.Message.List(ctx, app, &svix.MessageListOptions{Limit: svix.Int32(2), Iterator: second.PrevIterator}))
	check(len(back.Data) == 2 && back.Data[0].Id == ids[0], "back again")
}

func attempts() {
	eventually(func() bool {
		found := must(client.MessageAttempt.ListByMsg(ctx, app, messageID, nil)).Data
		return len(found) > 0 && found[0].ResponseStatusCode == 200
	})
	eventually(func() bool {
		for _, one := range must(client.MessageAttempt.ListByEndpoint(ctx, app, "inbox", nil)).Data {
			if one.MsgId == messageID {
				return true
			}
		}
		return false
	})
}

func verifies(key string, one delivery) bool {
	return must(svix.NewWebhook(key)).Verify([]byte(one.Body), one.header()) == nil
}

func signature() {
	eventually(func() bool { return len(arrived(messageID)) > 0 })
	one := arrived(messageID)[0]
	check(verifies(secret, one), "it does not verify")
	one.Body += " "
	check(!verifies(secret, one), "a changed body was taken for good")
}

func standardWebhooks() {
	hook := must(standard.NewWebhook(secret))
	one := arrived(messageID)[0]
	done(hook.Verify([]byte(one.Body), one.header()))
	check(hook.Verify([]byte(one.Body+" "), one.header()) != nil, "a changed body was taken for good")
}

func rotate() {
	done(client.Endpoint.RotateSecret(ctx, app, "inbox", &svix.EndpointSecretRotateIn{}))
	fresh := must(client.Endpoint.GetSecret(ctx, app, "inbox")).Key
	check(fresh != secret, "a new one")
	id := send(5, nil)
	eventually(func() bool { return len(arrived(id)) > 0 })
	check(verifies(fresh, arrived(id)[0]) && verifies(secret, arrived(id)[0]), "both verify")
}

func resend() {
	before := len(arrived(messageID))
	done(client.MessageAttempt.Resend(ctx, app, messageID, endpointID))
	eventually(func() bool { return len(arrived(messageID)) == before+1 })
}

func recovers() {
	since := time.Now().Add(-time.Hour)
	check(strings.HasPrefix(must(client.Endpoint.Recover(ctx, app, "inbox", &svix.RecoverIn{Since: since})).Id, "qtask_"), "recover")
	// This version of the client forgets to send the body that it was given, and says so itself before anything is sent.
	_, err := client.Endpoint.ReplayMissing(ctx, app, "inbox", &svix.ReplayIn{Since: since})
	check(err != nil && strings.Contains(err.Error(), "replayIn is required"), "it sends the body now: expect an answer")
}

func example() {
	_, err := client.Endpoint.SendExample(ctx, app, "inbox", &svix.EventExampleIn{EventType: typeName})
	check(err != nil && strings.Contains(err.Error(), "eventExampleIn is required"), "it sends the body now: expect an answer")
}

func portal() {
	access := must(client.Authentication.AppPortalAccess(ctx, app, &svix.AppPortalAccessIn{}))
	check(strings.Contains(access.Url, "#"), "a link")
	check(must(connect(access.Token).Endpoint.Get(ctx, app, "inbox")).Id == endpointID, "the token opens its application")
}

func failures() {
	_, err := connect("ph_live_nothing").Application.List(ctx, nil)
	check(statusOf(err) == 401, "401")
	_, err = client.Application.Get(ctx, "app_nothing")
	check(statusOf(err) == 404, "404")
	_, err = client.Application.Create(ctx, &svix.ApplicationIn{Name: "x", Uid: &app})
	check(statusOf(err) == 409, "409")
	_, err = client.Endpoint.Create(ctx, app, &svix.EndpointIn{Url: "no url"})
	check(statusOf(err) == 422, "422")
}

func remove() {
	done(client.Endpoint.Delete(ctx, app, "inbox"))
	done(client.Application.Delete(ctx, app))
	done(client.EventType.Delete(ctx, typeName))
	_, err := client.Application.Get(ctx, app)
	check(statusOf(err) == 404, "it is gone")
}

func try(step func()) (why string) {
	defer func() {
		if cause := recover(); cause != nil {
			why = fmt.Sprint(cause)
		}
	}()
	step()
	return ""
}

func main() {
	for _, step := range []func(){
		application, eventType, endpoint, headers, readSecret, message, pages, attempts, signature, standardWebhooks,
		rotate, resend, recovers, example, portal, failures, remove,
	} {
		why := try(step)
		line := must(json.Marshal(map[string]any{"ok": why == "", "why": why}))
		fmt.Println(string(line))
	}
}
