#!/bin/sh
# The namespace in which the workflows live. Closed runs of lanes and recoveries are of interest for some days, no longer.
set -eu
temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1 ||
  temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention 72h
