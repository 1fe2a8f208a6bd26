/** Images of the sandbox. */
import { useState } from "preact/hooks"
import type { VNode } from "preact"
import { fileAddress } from "./api.js"
import { Dialog, Icon } from "./ui.js"
import { t } from "./words.js"

/** What is no key is not asked for. */
const isKey = /^[\w-]{1,200}$/

export const Picture = ({
  alt,
  class: className = "",
  imgKey,
  preview = true,
  style
}: {
  readonly imgKey: string
  readonly alt: string
  readonly class?: string
  readonly preview?: boolean
  readonly style?: Readonly<Record<string, string>>
}): VNode => {
  const [missing, setMissing] = useState(false)
  const [large, setLarge] = useState(false)
  if (missing || !isKey.test(imgKey)) {
    return (
      <span class={`picture missing ${className}`} style={style ?? {}} role="img" aria-label={alt || imgKey}>
        <Icon token="image" /> <span>{t("noImage", imgKey)}</span>
      </span>
    )
  }
  const image = (
    <img
      src={fileAddress(imgKey)}
      alt={alt}
      loading="lazy"
      onError={() => setMissing(true)}
      style={style ?? {}}
    />
  )
  if (!preview) return <span class={`picture ${className}`}>{image}</span>
  return (
    <>
      <button
        type="button"
        class={`picture ${className}`}
        aria-label={alt === "" ? t("enlarge") : `${t("enlarge")}: ${alt}`}
        onClick={() => setLarge(true)}
      >
        {image}
      </button>
      {large ? (
        <Dialog title={alt === "" ? t("image") : alt} wide onClose={() => setLarge(false)}>
          <img class="large-image" src={fileAddress(imgKey)} alt={alt} />
        </Dialog>
      ) : null}
    </>
  )
}
