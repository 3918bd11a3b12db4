-- For wrk: asks for the addresses in a file in turn and says at the end, in JSON, how it went.
-- wrk -s mix.lua <address of the server> -- <file of addresses>

-- Every thread begins at another address.
local threads = 0
function setup(thread)
  thread:set("place", threads * 7919)
  threads = threads + 1
end

local lines = {}
function init(args)
  wrk.headers["Accept-Encoding"] = "br, gzip"
  for address in io.lines(args[1]) do
    lines[#lines + 1] = wrk.format("GET", address)
  end
end

function request()
  place = place + 1
  return lines[place % #lines + 1]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requestsPerSecond":%.1f,"p50":%.3f,"p99":%.3f,"max":%.3f,"megabytesPerSecond":%.1f,"errors":%d}\n',
    summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000,
    latency:percentile(99) / 1000,
    latency.max / 1000,
    summary.bytes / summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
